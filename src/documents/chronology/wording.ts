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

/** What the defendant said of an act. What is no admission says so, because silence and advice are misread. */
export const responseWords = {
  admitted: 'The defendant admitted it.',
  denied: 'The defendant denied it.',
  noComment: 'The defendant answered “no comment”, which is not an admission.',
  askedForAdvice: 'The defendant asked for legal advice, which is not an admission.',
  notAsked: 'The defendant has not been asked about it.',
} as const satisfies Record<Response, string>

type Attribution = NonNullable<ServedAct['attribution']>

/** How firmly an act is tied to the defendant. */
export const attributionWords = {
  confirmed: 'That it was the defendant: the applicant treats this as established.',
  strong: 'That it was the defendant: strong evidence, but not treated as established.',
  suspected: 'That it was the defendant: suspected only.',
} as const satisfies Record<Attribution, string>

export const columnTitles = {
  number: 'No.',
  when: 'When',
  what: 'What happened',
  kind: 'Kind of act',
  known: 'How it is known',
  police: 'Police action and answer',
} as const
