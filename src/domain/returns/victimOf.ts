import type { CaseFile } from '../case/caseFile.ts'

export type VictimDraft = NonNullable<NonNullable<CaseFile['protected']>['people']>[number]

/** The person who is counted as the victim: the first one to be protected to whom the acts were done, else the first one. */
export function victimOf({ protected: people }: Pick<CaseFile, 'protected'>): VictimDraft | undefined {
  const all = people?.people ?? []
  return all.find(({ victimOfActs }) => victimOfActs?.answer === 'yes') ?? all[0]
}
