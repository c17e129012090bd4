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

/** Whether the papers are final; while they are not, what stops them, each with the way to its place. */
export function PaperStatus({ hasItemPage }: { hasItemPage: HasItemPage }) {
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
      <p className="govuk-body">{rules === 'done' ? <Verdict stops={stops.length} /> : words[rules]}</p>
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

function Verdict({ stops }: { stops: number }) {
  if (stops === 0)
    return (
      <>
        <Tag colour="green">FINAL</Tag> {words.final}
      </>
    )
  return (
    <>
      <Tag colour="red">DRAFT</Tag> {`${counted(stops, 'thing stops', 'things stop')} them. ${words.draft}`}
    </>
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
