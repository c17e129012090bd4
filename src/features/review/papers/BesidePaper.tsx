import type { Paper } from '#src/documents/blocks.ts'
import { normalise, plainText } from '#src/documents/plainText.ts'
import { stepsOfPaper } from '#src/documents/stepsOfPaper.ts'
import { findingKey } from '#src/domain/checks/finding.ts'
import { servedTexts } from '#src/domain/checks/servedTexts.ts'
import { stepTitles } from '#src/domain/flow/stepTitles.ts'
import { placeName } from '#src/domain/review/places.ts'
import { changePath, reviewPath } from '#src/features/wizard/paths.ts'
import { SeverityTag } from '#src/features/wizard/SeverityTag.tsx'
import { Link } from '#src/ui/action/Link.tsx'
import { Pager } from '#src/ui/list/Pager.tsx'
import { usePaged } from '#src/ui/list/usePaged.ts'
import { Tabs } from '#src/ui/page/Tabs.tsx'
import { reasonFor } from '../overview/reasonFor.ts'
import { type ReviewRoom, useReview } from '../reviewContext.ts'
import { CommentOnPaper } from './CommentOnPaper.tsx'
import { papersWords as words } from './papersWords.ts'

type Props = { paper: Paper; selected: string; onDrop: () => void }

/** What the rules and people say of what the paper says, and the way to say something of it. */
export function BesidePaper({ paper, selected, onDrop }: Props) {
  const { file, findings, draft } = useReview()
  const steps = stepsOfPaper(paper, servedTexts(file))
  const own = findings.filter(({ severity, where }) => severity !== 'hint' && steps.has(where.step))
  const text = normalise(plainText(paper.blocks))
  const threads = (draft.review?.threads ?? []).filter(
    ({ anchor: { step, quote }, resolved, kind }) =>
      !resolved &&
      kind === 'comment' &&
      (quote === undefined ? steps.has(step) : text.includes(normalise(quote))),
  )
  return (
    <Tabs
      label={words.beside}
      tabs={[
        { id: 'findings', label: words.findings(own.length), content: <Findings findings={own} /> },
        {
          id: 'comments',
          label: words.comments(threads.length),
          content: (
            <>
              <Threads threads={threads} />
              <CommentOnPaper paper={paper} selected={selected} onDrop={onDrop} />
            </>
          ),
        },
      ]}
    />
  )
}

function Findings({ findings }: Pick<ReviewRoom, 'findings'>) {
  const room = useReview()
  const { file, hasItemPage } = room
  const { rows, start: _, ...paged } = usePaged(findings, { size: 10 })
  if (findings.length === 0) return <p className="govuk-body">{words.noFindings}</p>
  return (
    <>
      <ul className="app-findings">
        {rows.map((finding) => (
          <li key={findingKey(finding)} className="app-findings__item app-words">
            <SeverityTag severity={finding.severity} />
            <p className="govuk-body">{finding.message}</p>
            {reasonFor(finding, room) && (
              <p className="govuk-body">Reason given: {reasonFor(finding, room)}</p>
            )}
            <Link href={changePath(file.id, finding.where, { from: 'review', hasItemPage })}>
              {stepTitles[finding.where.step]}
            </Link>
          </li>
        ))}
      </ul>
      <Pager paged={paged} what={words.beside} />
    </>
  )
}

type ThreadsProps = { threads: NonNullable<NonNullable<ReviewRoom['draft']['review']>['threads']> }

function Threads({ threads }: ThreadsProps) {
  const { file } = useReview()
  if (threads.length === 0) return <p className="govuk-body">{words.noComments}</p>
  return (
    <>
      <ul className="govuk-list govuk-list--bullet">
        {threads.map(({ id, anchor, comments }) => (
          <li key={id} className="app-words">
            {placeName(file, anchor)}
            {anchor.quote && `, “${anchor.quote}”`}: {comments.at(-1)?.text} ({comments.at(-1)?.by.name})
          </li>
        ))}
      </ul>
      <p className="govuk-body">
        <Link href={`${reviewPath(file.id)}/comments`}>{words.all}</Link>
      </p>
    </>
  )
}
