import { type Finding, findingKey } from '#src/domain/checks/finding.ts'
import { stepTitles } from '#src/domain/flow/stepTitles.ts'
import { counted } from '#src/domain/shared/counted.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { FindingList } from '#src/features/wizard/FindingList.tsx'
import { changePath, type HasItemPage } from '#src/features/wizard/paths.ts'
import { RulesFailed } from '#src/features/wizard/RulesFailed.tsx'
import { Link } from '#src/ui/action/Link.tsx'
import { wording } from './wording.ts'

const severities = ['stops', 'explain', 'hint'] as const

/** How many things stop, ask for a reason or inform, and each of them with the way to its place. */
export function FindingGroups({ hasItemPage }: { hasItemPage: HasItemPage }) {
  const { findings, rules } = useCase()
  if (rules === 'failed') return <RulesFailed />
  return (
    <>
      <h2 className="govuk-heading-m">{wording.todo}</h2>
      <Count />
      {severities.map((severity) => {
        const group = findings.filter((finding) => finding.severity === severity)
        return group.length > 0 && <Group key={severity} {...{ severity, group, hasItemPage }} />
      })}
    </>
  )
}

function Count() {
  const { findings, draft } = useCase()
  const stops = findings.filter(({ severity }) => severity === 'stops').length
  const explain = findings.filter(({ severity }) => severity === 'explain')
  const given = new Set((draft.case.explanations ?? []).map(({ finding }) => finding))
  const without = explain.filter((finding) => !given.has(findingKey(finding))).length
  if (stops === 0 && explain.length === 0) return <p className="govuk-body">{wording.none}</p>
  return (
    <p className="govuk-body">
      <strong>
        {counted(stops, 'thing')} must be put right. {counted(explain.length, 'thing needs', 'things need')} a
        reason, and {without} of them {without === 1 ? 'has' : 'have'} none yet.
      </strong>
    </p>
  )
}

type GroupProps = {
  severity: (typeof severities)[number]
  group: readonly Finding[]
  hasItemPage: HasItemPage
}

function Group({ severity, group, hasItemPage }: GroupProps) {
  const { draft } = useCase()
  const { title, hint } = wording.groups[severity]
  return (
    <section aria-labelledby={`findings-${severity}`}>
      <h3 className="govuk-heading-s" id={`findings-${severity}`}>
        {title} ({group.length})
      </h3>
      <p className="govuk-body">{hint}</p>
      <FindingList
        findings={group}
        what={title}
        place={(finding) => (
          <Link href={changePath(draft.case.id, finding.where, { from: 'answers', hasItemPage })}>
            {wording.go}: {stepTitles[finding.where.step]}
          </Link>
        )}
      />
    </section>
  )
}
