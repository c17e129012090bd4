import type { Behaviour } from '../case/acts.ts'
import { type StalkingActCode, stalkingActs } from './stalkingActs.ts'

/** A kind of act as an officer picks it: its plain name and the item of the 1997 Act it falls under. */
export type BehaviourKind = { label: string; act: StalkingActCode }

/** The behaviours of the case file. Only the first eight are named in the Act; the others are recorded under "other". */
export const behaviourKinds = {
  a: named('2A3a'),
  b: named('2A3b'),
  'c-i': named('2A3c-i'),
  'c-ii': named('2A3c-ii'),
  d: named('2A3d'),
  e: named('2A3e'),
  f: named('2A3f'),
  g: named('2A3g'),
  h: { label: 'Threats', act: 'other' },
  i: { label: 'Entering a home or workplace', act: 'other' },
  j: { label: 'Gifts or things left', act: 'other' },
  k: { label: 'Acting through other people', act: 'other' },
  l: { label: 'Using courts or complaints against a person', act: 'other' },
  m: { label: 'Pretending to be a person, or getting into an account', act: 'other' },
  n: { label: 'Tracking a person or vehicle', act: 'other' },
  o: { label: 'Taking or using images', act: 'other' },
  p: { label: 'Involving children or pets', act: 'other' },
  q: { label: 'Threatening self-harm as pressure', act: 'other' },
} as const satisfies Record<Behaviour, BehaviourKind>

/** The items of the Act that a set of behaviours falls under, in the order of the Act, each once, "other" last. */
export function stalkingActsOf(behaviours: readonly Behaviour[]): StalkingActCode[] {
  const found = new Set<StalkingActCode>(behaviours.map((behaviour) => behaviourKinds[behaviour].act))
  return stalkingActs.map((act) => act.code).filter((code) => found.has(code))
}

function named(code: Exclude<StalkingActCode, 'other'>): BehaviourKind {
  const act = stalkingActs.find((item) => item.code === code)
  return { label: act?.label ?? '', act: code }
}
