import type { CaseFile } from '../case/caseFile.ts'
import { actNumbers, actsInOrder } from './numbering.ts'

/** What of a case is hearsay: the acts whose account is passed on, and the witnesses whose statement is read. */
export type RestsOnHearsay = {
  acts: { id: string; number: number; from: string | undefined }[]
  /** Witnesses who will not be called. */
  notCalled: { id: string; name: string | undefined }[]
}

/** The hearsay of a case, acts in order of date: what a notice has to cover under HER 1999 r.3(4). */
export function restsOnHearsay({ acts, witnesses }: Pick<CaseFile, 'acts' | 'witnesses'>): RestsOnHearsay {
  const items = acts?.items ?? []
  const numbers = actNumbers(items)
  const names = new Map((witnesses?.people ?? []).map(({ id, name }) => [id, name]))
  return {
    acts: actsInOrder(items).flatMap(({ id, account }) =>
      account?.kind === 'hearsay'
        ? [{ id, number: numbers.get(id) ?? 0, from: names.get(account.witness ?? '') ?? account.toldBy }]
        : [],
    ),
    notCalled: (witnesses?.people ?? [])
      .filter(({ called }) => called?.answer === 'no')
      .map(({ id, name }) => ({ id, name })),
  }
}
