import type { Draft } from '#src/domain/case/draft.ts'
import { type Finding, findingKey } from '#src/domain/checks/finding.ts'

/** The reason that the officer gave for a finding that asks for one; undefined where none is given. */
export function reasonFor(finding: Finding, { draft }: { draft: Draft }): string | undefined {
  const key = findingKey(finding)
  return draft.case.explanations?.find((given) => given.finding === key)?.reason.trim() || undefined
}
