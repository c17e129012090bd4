import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import { capital, fullStop } from '../format.ts'
import type { Row } from '../paperOpening.ts'

export type SummonsPlan = NonNullable<NonNullable<CaseFile['court']>['summons']>

const methods = {
  personal: 'in person',
  post: 'by post',
  solicitor: 'through the solicitor',
  leftAtAddress: 'by leaving it at the address',
} as const satisfies Record<NonNullable<SummonsPlan['method']>, string>

/** The plan for the summons in one row, until it is recorded as served: who serves it, how and by when, and what that officer needs to know. */
export function planRows({ papersServed }: ServedCase, plan: SummonsPlan | undefined): Row[] {
  if (!plan || papersServed.some(({ papers }) => papers.includes('D3'))) return []
  const { by, method, before, adjustments } = plan
  const parts = [by?.trim(), method && methods[method], before && `by ${longDate(before)}`]
  const how = parts.filter((part) => part !== undefined && part !== '').join(', ')
  const value = [how && fullStop(capital(how)), adjustments?.trim() && fullStop(adjustments)]
    .filter(Boolean)
    .join(' ')
  return value === '' ? [] : [{ label: 'Plan for the summons', value }]
}
