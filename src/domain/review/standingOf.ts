import type { Draft } from '../case/draft.ts'
import type { Finding } from '../checks/finding.ts'
import { openFindings } from '../checks/openFindings.ts'
import { checklistOf, supervisorsAnswers, withoutAuthority } from './checklist.ts'
import type { Standing } from './needs.ts'

/**
 * What an application itself says when somebody would move it: how many findings stop it, apart from those that authority answers, how
 * many are open in all, how many points of the checklist, and whether it was lodged. `findings` are those of checkCase.
 */
export function standingOf(
  { case: file, review }: Pick<Draft, 'case' | 'review'>,
  findings: readonly Finding[],
): Standing {
  const besides = withoutAuthority(findings)
  const { lodgedOn } = file.marks ?? {}
  return {
    stops: besides.filter(({ severity }) => severity === 'stops').length,
    open: openFindings(findings, file.explanations).length,
    checklistOpen: checklistOf(file, besides, supervisorsAnswers(review)).filter(({ done }) => !done).length,
    ...(lodgedOn !== undefined && { lodgedOn }),
  }
}
