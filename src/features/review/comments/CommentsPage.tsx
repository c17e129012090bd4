import { seesLegal } from '#src/domain/review/threadRules.ts'
import { Details } from '#src/ui/notice/Details.tsx'
import { ReviewPage } from '../ReviewPage.tsx'
import { useReview } from '../reviewContext.ts'
import { AddComment } from './AddComment.tsx'
import { commentWords as words } from './commentWords.ts'
import { ThreadCard } from './ThreadCard.tsx'

/** What the people who work on an application say to each other of its places, the open threads first. */
export function CommentsPage() {
  const { as, draft, me } = useReview()
  const isLegal = as !== 'supervisor' && (!me || seesLegal(me, draft.review))
  return (
    <ReviewPage title={words.title}>
      <p className="govuk-body">{words.lead}</p>
      <Threads kind="comment" />
      <AddComment kind="comment" />
      {isLegal && (
        <section aria-labelledby="legal-advice">
          <h2 className="govuk-heading-m" id="legal-advice">
            {words.legalTitle}
          </h2>
          <p className="govuk-body">{words.legalLead}</p>
          <Threads kind="legal" />
          <AddComment kind="legal" />
        </section>
      )}
    </ReviewPage>
  )
}

function Threads({ kind }: { kind: 'comment' | 'legal' }) {
  const { draft } = useReview()
  const threads = (draft.review?.threads ?? []).filter((thread) => thread.kind === kind)
  const open = threads.filter(({ resolved }) => !resolved)
  const resolved = threads.filter((thread) => thread.resolved)
  const none = kind === 'legal' ? words.legalNone : words.noneOpen
  return (
    <>
      {kind === 'comment' && <h2 className="govuk-heading-m">{words.open(open.length)}</h2>}
      {open.length === 0 && <p className="govuk-body">{none}</p>}
      {open.map((thread) => (
        <ThreadCard key={thread.id} thread={thread} />
      ))}
      {resolved.length > 0 && (
        <Details summary={words.resolved(resolved.length)}>
          {resolved.map((thread) => (
            <ThreadCard key={thread.id} thread={thread} />
          ))}
        </Details>
      )}
    </>
  )
}
