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

/**
 * Whether anything in the case can be hearsay: an account that is passed on, what a record states, a witness who is not
 * called, or a risk assessment whose maker is not called. A statement in a document is hearsay too: CEA 1995 ss.1, 8 and 9.
 */
export function mayRestOnHearsay(file: Pick<CaseFile, 'acts' | 'witnesses' | 'risk'>): boolean {
  return (
    (file.acts?.items ?? []).some(canBeHearsay) ||
    (file.witnesses?.people ?? []).some(({ called }) => called?.answer === 'no') ||
    assessorNotCalled(file)
  )
}

type ActDraft = NonNullable<NonNullable<CaseFile['acts']>['items']>[number]

function canBeHearsay({ account, howKnown }: ActDraft): boolean {
  const passedOn = account?.kind === 'hearsay' || account?.kind === 'record'
  return passedOn || Boolean(howKnown?.some((how) => how === 'told' || how === 'policeRecord'))
}

function assessorNotCalled({ risk, witnesses }: Pick<CaseFile, 'risk' | 'witnesses'>): boolean {
  const { answer, assessor } = risk?.assessment ?? {}
  const called = (witnesses?.people ?? []).filter((witness) => witness.called?.answer === 'yes')
  return answer === 'yes' && !called.some(({ name }) => name !== undefined && name === assessor)
}
