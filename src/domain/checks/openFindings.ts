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

/**
 * What keeps the papers drafts: everything that stops, and what may give something withheld away and has no reason yet. A street
 * or another part of a detail that often has to be named asks for its reason and keeps nothing back.
 */
export function blockingFindings(findings: readonly Finding[], explanations: Explanations): Finding[] {
  return openFindings(findings, explanations).filter(
    ({ severity, code }) => severity === 'stops' || /^withheld-(?!.*-in-part$)/.test(code),
  )
}

/**
 * Whether the final pack cannot be made. Other findings that ask for a reason are shown to the authoriser and block nothing.
 */
export function blocksFinal(findings: readonly Finding[], explanations: Explanations): boolean {
  return blockingFindings(findings, explanations).length > 0
}
