import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { aChange } from './aChange.ts'

/** An order of this kind that the court discharged on 8 July 2026. */
export function aDischarge(order: 'full' | 'interim' = 'full'): CaseFile {
  const decision = { result: 'discharged', on: '2026-07-08' } as const
  const file = aChange('discharge', { route: { kind: 'change', order } })
  return { ...file, service: order === 'interim' ? { interim: decision } : { outcome: decision } }
}
