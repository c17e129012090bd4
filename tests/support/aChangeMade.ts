import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { decisionsAsked } from '#src/domain/conditions/conditionsMade.ts'
import { aChange } from './aChange.ts'

type Made = NonNullable<NonNullable<CaseFile['service']>['outcome']>

/** A change of a full order that the court granted on 8 July 2026, each condition as asked for, with these facts changed. */
export function aChangeMade(change: Parameters<typeof aChange>, part: Made = {}): CaseFile {
  const file = aChange(...change)
  const conditions = decisionsAsked(file, 'full').map(({ id }) => ({ id, as: 'drafted' as const }))
  const outcome: Made = {
    result: 'made',
    madeOn: '2026-07-08',
    runs: 'until',
    lastDay: '2027-11-22',
    court: 'Dunmarrow Magistrates’ Court',
    replacesInterim: { answer: 'no' },
    conditions,
    served: { answer: 'no' },
    ...part,
  }
  return { ...file, service: { ...file.service, outcome } }
}
