import type { CaseFile } from '../case/caseFile.ts'
import { type Finding, findingKey } from './finding.ts'

type Explanations = CaseFile['explanations']

/** What is still open: everything that stops, and everything that asks for a reason and has none yet. */
export function openFindings(findings: readonly Finding[], explanations: Explanations): Finding[] {
  const explained = new Set(
    (explanations ?? []).flatMap(({ finding, reason }) => (reason.trim() ? [finding] : [])),
  )
  return findings.filter((finding) => {
    if (finding.severity === 'hint') return false
    return finding.severity === 'stops' || !explained.has(findingKey(finding))
  })
}

/** Whether the final pack cannot be made. Findings that ask for a reason are shown to the authoriser and block nothing. */
export function blocksFinal(findings: readonly Finding[]): boolean {
  return findings.some(({ severity }) => severity === 'stops')
}
