import type { Paper } from '#src/documents/blocks.ts'
import { type Finding, findingKey } from '#src/domain/checks/finding.ts'
import { blockingFindings, openFindings } from '#src/domain/checks/openFindings.ts'
import { stepTitles } from '#src/domain/flow/stepTitles.ts'
import { counted } from '#src/domain/shared/counted.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { changePath, type HasItemPage, stepPath } from '#src/features/wizard/paths.ts'
import { Link } from '#src/ui/action/Link.tsx'
import { Tag } from '#src/ui/notice/Tag.tsx'
import { wording } from './wording.ts'

const words = wording.status
const mostShown = 10

type Props = { hasItemPage: HasItemPage; papers: readonly Paper[] | undefined }

/**
 * Whether the papers are final; while they are not, what stops them, and what a paper lacks that is a draft by itself, each with the
 * way to its place. Of papers that are not written yet the latter is not known.
 */
export function PaperStatus({ hasItemPage, papers }: Props) {
  const { findings, rules, draft } = useCase()
  const { id, explanations, marks } = draft.case
  const stops = blockingFindings(findings, explanations)
  const unexplained = openFindings(findings, explanations).length - stops.length
  const isDraft = stops.length > 0
  return (
    <section aria-labelledby="paper-status">
      <h2 className="govuk-heading-m" id="paper-status">
        {words.heading}
      </h2>
      <p className="govuk-body">
        {rules === 'done' ? <Verdict stops={stops.length} papers={papers} /> : words[rules]}
      </p>
      {!isDraft && papers && <Unfinished papers={papers} />}
      {isDraft && <Places findings={stops} hasItemPage={hasItemPage} />}
      <Places findings={findings.filter(({ code }) => inNoPaper.has(code))} hasItemPage={hasItemPage} />
      {unexplained > 0 && (
        <p className="govuk-body">
          {words.reasons} {unexplained}.
        </p>
      )}
      {(isDraft || unexplained > 0) && (
        <p className="govuk-body">
          <Link href={stepPath(id, 'answers')}>{words.all}</Link>
        </p>
      )}
      {marks?.printedFinalOn && (
        <p className="govuk-body">
          {words.printed} {longDate(marks.printedFinalOn)}.
        </p>
      )}
    </section>
  )
}

function Verdict({ stops, papers }: { stops: number; papers: Props['papers'] }) {
  if (stops === 0)
    return (
      <>
        <Tag colour="green">FINAL</Tag> {words.nothing}{' '}
        {papers && (papers.some(({ unfinished }) => unfinished) ? words.unfinished : words.final)}
      </>
    )
  return (
    <>
      <Tag colour="red">DRAFT</Tag> {`${counted(stops, 'thing stops', 'things stop')} them. ${words.draft}`}
    </>
  )
}

/** Each paper that is a draft although nothing stops the others, with what it lacks; one of which several people have a copy counts once. */
function Unfinished({ papers }: { papers: readonly Paper[] }) {
  const { id } = useCase().draft.case
  const lacking = new Map(
    papers.flatMap(({ title, unfinished }) => (unfinished ? [[title, unfinished] as const] : [])),
  )
  if (lacking.size === 0) return null
  return (
    <ul className="govuk-list govuk-list--bullet">
      {[...lacking].map(([title, { what, step }]) => (
        <li key={title}>
          {words.lacks(title, what)} <Link href={stepPath(id, step)}>{stepTitles[step]}</Link>
        </li>
      ))}
    </ul>
  )
}

/** Text that no paper holds, which stops none of them. */
const inNoPaper: ReadonlySet<string> = new Set(['text-not-added', 'text-kept-apart'])

type PlacesProps = { findings: readonly Finding[]; hasItemPage: HasItemPage }

/** What findings say, each with the way to its place. */
function Places({ findings, hasItemPage }: PlacesProps) {
  const { draft } = useCase()
  const more = findings.length - mostShown
  if (findings.length === 0) return null
  return (
    <>
      <ul className="govuk-list govuk-list--bullet">
        {findings.slice(0, mostShown).map((finding) => (
          <li key={findingKey(finding)}>
            {finding.message}{' '}
            <Link href={changePath(draft.case.id, finding.where, { from: 'documents', hasItemPage })}>
              {stepTitles[finding.where.step]}
            </Link>
          </li>
        ))}
      </ul>
      {more > 0 && <p className="govuk-body">And {more} more.</p>}
    </>
  )
}
