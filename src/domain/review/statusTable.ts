import type { Status } from './moves.ts'
import type { Need } from './needs.ts'
import type { Signatory } from './signatory.ts'

/** Who makes a move: the author by key, or somebody of this role whose key is not the author’s. */
export type Mover = 'author' | 'supervisor' | 'lawyer'

/** One way from a status to another; `words` is what the person does, for a button. */
export type Way = { from: Status; to: Status; who: Mover; needs: readonly Need[]; words: string }

const afterAuthority = ['submitted', 'authorised', 'withLegal', 'settled', 'readyForCourt'] as const
const beforeLodged = ['drafting', 'withAdvocate', 'returned', ...afterAuthority] as const

/** Every move that there is: who makes it, and what must hold. The author is never the authoriser. */
export const statusTable: readonly Way[] = [
  { from: 'drafting', to: 'withAdvocate', who: 'author', needs: [], words: 'Share with an advocate' },
  { from: 'withAdvocate', to: 'drafting', who: 'author', needs: [], words: 'Go on writing' },
  { from: 'drafting', to: 'submitted', who: 'author', needs: ['nothingStops'], words: 'Send for authority' },
  {
    from: 'submitted',
    to: 'returned',
    who: 'supervisor',
    needs: ['reasonCode', 'reason'],
    words: 'Return to the officer',
  },
  {
    from: 'submitted',
    to: 'notPursued',
    who: 'supervisor',
    needs: ['refusalCode', 'reason'],
    words: 'Refuse authority',
  },
  {
    from: 'submitted',
    to: 'authorised',
    who: 'supervisor',
    needs: ['authoritySigned', 'checklistAnswered'],
    words: 'Authorise',
  },
  { from: 'submitted', to: 'withLegal', who: 'author', needs: [], words: 'Send to legal services' },
  { from: 'authorised', to: 'withLegal', who: 'author', needs: [], words: 'Send to legal services' },
  {
    from: 'withLegal',
    to: 'returned',
    who: 'lawyer',
    needs: ['reasonCode', 'reason'],
    words: 'Return to the officer',
  },
  ...(['lawyer', 'author'] as const).map(
    (who): Way => ({
      from: 'withLegal',
      to: 'settled',
      who,
      needs: ['settlementSigned', 'authorshipSigned'],
      words: 'Settle the wording',
    }),
  ),
  { from: 'settled', to: 'submitted', who: 'author', needs: ['nothingStops'], words: 'Send for authority' },
  {
    from: 'authorised',
    to: 'readyForCourt',
    who: 'author',
    needs: ['authorityStands', 'otherWordsSigned', 'nothingOpen', 'reason'],
    words: 'Ready for court without legal services',
  },
  {
    from: 'settled',
    to: 'readyForCourt',
    who: 'author',
    needs: ['authorityStands', 'settlementSigned', 'authorshipSigned', 'nothingOpen'],
    words: 'Ready for court',
  },
  {
    from: 'readyForCourt',
    to: 'lodged',
    who: 'author',
    needs: ['lodgedDay'],
    words: 'Lodged with the court',
  },
  { from: 'returned', to: 'drafting', who: 'author', needs: [], words: 'Go on writing' },
  ...afterAuthority.map(
    (from): Way => ({
      from,
      to: 'drafting',
      who: 'author',
      needs: ['changedSinceAuthority'],
      words: 'Ask for fresh authority',
    }),
  ),
  ...beforeLodged.map(
    (from): Way => ({ from, to: 'notPursued', who: 'author', needs: ['reason'], words: 'Do not pursue' }),
  ),
  { from: 'notPursued', to: 'drafting', who: 'author', needs: [], words: 'Take up again' },
]

/** The ways from one status to another; there may be one for each of two people. */
export const waysBetween = (from: Status, to: Status): Way[] =>
  statusTable.filter((way) => way.from === from && way.to === to)

/** Whether somebody is who a way asks for; `authors` are the keys of those who wrote the application. */
export function isMover(
  who: Mover,
  by: Pick<Signatory, 'key' | 'role'>,
  authors: readonly string[],
): boolean {
  const wrote = authors.includes(by.key)
  return who === 'author' ? wrote : !wrote && by.role === who
}

/** A status in words, as it stands on its own. */
export const statusWords: Record<Status, string> = {
  drafting: 'Drafting',
  withAdvocate: 'With the advocate',
  submitted: 'Submitted',
  returned: 'Returned',
  authorised: 'Authorised',
  withLegal: 'With legal services',
  settled: 'Settled',
  readyForCourt: 'Ready for court',
  lodged: 'Lodged',
  notPursued: 'Not pursued',
}
