import type { ServedAct } from '#src/domain/audience/servedCase.ts'

type Known = NonNullable<ServedAct['howKnown'][number]>

/** How an act is known, as a court reads it. */
export const howKnownWords = {
  statement: 'a statement',
  told: 'somebody who was told',
  device: 'a record on a device',
  camera: 'a camera',
  policeRecord: 'a police record',
  object: 'a thing that was found',
} as const satisfies Record<Known, string>

/** Whose account an act rests on. What nobody said is not put as first-hand. */
export const accountWords = {
  firstHand: 'First-hand.',
  record: 'A record.',
  hearsay: 'Hearsay.',
  notStated: 'Not stated whether first-hand, a record or hearsay.',
} as const satisfies Record<NonNullable<ServedAct['account']> | 'notStated', string>

type Response = NonNullable<ServedAct['response']>

/** What the defendant said of an act, below the heading “answer”. What is no admission says so, because silence and advice are misread. */
export const responseWords = {
  admitted: 'Admitted.',
  denied: 'Denied.',
  noComment: '“No comment”: no admission.',
  askedForAdvice: 'Asked for legal advice: no admission.',
  notAsked: 'Not yet asked.',
} as const satisfies Record<Response, string>

type Attribution = NonNullable<ServedAct['attribution']>

/** How firmly an act is tied to the defendant, in the words that the introduction explains. */
export const attributionWords = {
  confirmed: 'Attribution: established.',
  strong: 'Attribution: strong, not established.',
  suspected: 'Attribution: suspected only.',
} as const satisfies Record<Attribution, string>

export const columnTitles = {
  number: 'No.',
  when: 'When',
  what: 'What happened',
  kind: 'Kind of act',
  known: 'How it is known',
  police: 'Police action and answer',
} as const
