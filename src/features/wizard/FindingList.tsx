import { type Finding, findingKey } from '#src/domain/checks/finding.ts'
import { Tag } from '#src/ui/notice/Tag.tsx'
import { AuthorityNote } from './AuthorityNote.tsx'
import { ExplainReason } from './ExplainReason.tsx'

const severities = {
  stops: { text: 'Must be put right', colour: 'red' },
  explain: { text: 'Needs a reason', colour: 'yellow' },
  hint: { text: 'For your information', colour: 'grey' },
} as const

/** What the checks say, worst first, each with its authority and, where one is asked for, the officer's reason. */
export function FindingList({ findings }: { findings: readonly Finding[] }) {
  if (findings.length === 0) return <p className="govuk-body">Nothing to do here.</p>
  const order = Object.keys(severities)
  const sorted = findings.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
  return (
    <ul className="app-findings">
      {sorted.map((finding) => (
        <li key={findingKey(finding)} className="app-findings__item">
          <Tag colour={severities[finding.severity].colour}>{severities[finding.severity].text}</Tag>
          <p className="govuk-body">{finding.message}</p>
          <AuthorityNote authority={finding.authority} />
          {finding.severity === 'explain' && <ExplainReason finding={finding} />}
        </li>
      ))}
    </ul>
  )
}
