import type { ReactNode } from 'react'
import { type Finding, findingKey } from '#src/domain/checks/finding.ts'
import { Pager } from '#src/ui/list/Pager.tsx'
import { usePaged } from '#src/ui/list/usePaged.ts'
import { AuthorityNote } from './AuthorityNote.tsx'
import { ExplainReason } from './ExplainReason.tsx'
import { SeverityTag, severities } from './SeverityTag.tsx'

type Props = {
  findings: readonly Finding[]
  /** What the list is of, as it is read out where it has pages. */
  what?: string
  /** The way to the place that a finding is about, on a page that is not that place. */
  place?: (finding: Finding) => ReactNode
}

const findingsOnPage = 10

/** What the checks say, worst first and ten at a time, each with its authority and, where one is asked for, the officer's reason. */
export function FindingList({ findings, what = 'things to do', place }: Props) {
  const order = Object.keys(severities)
  const sorted = findings.toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
  const { rows, ...paged } = usePaged(sorted, { size: findingsOnPage })
  if (findings.length === 0) return <p className="govuk-body">Nothing to do here.</p>
  return (
    <>
      <ul className="app-findings">
        {rows.map((finding) => (
          <li key={findingKey(finding)} className="app-findings__item">
            <SeverityTag severity={finding.severity} />
            <p className="govuk-body">{finding.message}</p>
            <AuthorityNote authority={finding.authority} />
            {place?.(finding)}
            {finding.severity === 'explain' && <ExplainReason finding={finding} />}
          </li>
        ))}
      </ul>
      <Pager paged={paged} what={what} />
    </>
  )
}
