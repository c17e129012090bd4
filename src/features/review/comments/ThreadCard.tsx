import { placeName } from '#src/domain/review/places.ts'
import type { Thread } from '#src/domain/review/threads.ts'
import { momentText } from '#src/features/wizard/momentText.ts'
import { changePath } from '#src/features/wizard/paths.ts'
import { SummaryCard } from '#src/ui/list/SummaryCard.tsx'
import { Details } from '#src/ui/notice/Details.tsx'
import { useReview } from '../reviewContext.ts'
import { signatoryText } from '../signatoryText.ts'
import { WordsForm } from '../WordsForm.tsx'
import { commentWords as words } from './commentWords.ts'
import { ResolveMine } from './ResolveMine.tsx'
import { useThread } from './useThread.ts'

/** One thread: what it is about, what was said, and the ways to reply and to resolve it. */
export function ThreadCard({ thread }: { thread: Thread }) {
  const { file, hasItemPage } = useReview()
  const place = placeName(file, thread.anchor)
  const href = changePath(file.id, thread.anchor, { from: 'comments', hasItemPage })
  return (
    <SummaryCard title={place} level={3} actions={[{ text: words.place, href }]}>
      {thread.anchor.quote && (
        <blockquote className="govuk-inset-text app-words">{thread.anchor.quote}</blockquote>
      )}
      <ol className="govuk-list">
        {thread.comments.map(({ id, at, by, text }) => (
          <li key={id}>
            <strong>{signatoryText(by)}</strong>, <time dateTime={at}>{momentText(at)}</time>
            <p className="govuk-body app-words">{text}</p>
          </li>
        ))}
      </ol>
      <Ends thread={thread} place={place} />
    </SummaryCard>
  )
}

/** What was done with the thread, or what can be. */
function Ends({ thread, place }: { thread: Thread; place: string }) {
  const { me } = useReview()
  const { reply, resolve } = useThread(thread)
  const { id, resolved, comments } = thread
  if (resolved)
    return (
      <p className="govuk-body app-words">
        Resolved by {signatoryText(resolved.by)}, {momentText(resolved.at)}
        {resolved.why && `: ${resolved.why}`}
      </p>
    )
  if (!me || !reply || !resolve) return null
  const isMine = comments[0]?.by.key === me.key
  return (
    <>
      <WordsForm
        name={`reply-${id}`}
        label={words.reply}
        empty={words.replyNeeded}
        button={words.replySave}
        about={`(${place})`}
        onSave={reply}
      />
      {isMine ? (
        <ResolveMine onResolve={resolve} place={place} />
      ) : (
        <Details summary={words.resolve}>
          <WordsForm
            name={`resolve-${id}`}
            label={words.why}
            hint={words.whyHint}
            empty={words.whyNeeded}
            button={words.resolve}
            about={`(${place})`}
            onSave={resolve}
          />
        </Details>
      )}
    </>
  )
}
