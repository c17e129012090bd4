import type { Steps } from './completeCase.ts'
import type { Row } from './wordingTable.ts'

/** The circumstances of a defendant without children, and these. */
export const circumstancesOf = (known: object): Steps => ({
  circumstances: { children: { answer: 'no' }, ...known },
})

/** A programme of the library at these times of the week. */
export const programme = (times: string, slices: Steps, condition: object = {}): Row => ({
  text: 'must attend 12 sessions of the Driftline programme',
  kind: 'requirement',
  condition: {
    origin: { kind: 'library', code: 'Q02', version: 1, inputs: { times: [times] } },
    ...condition,
  },
  slices,
})
