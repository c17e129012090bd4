import type { Act } from '../case/acts.ts'
import type { Exhibit, ExhibitBlackout, ExhibitFile } from '../case/evidence.ts'
import type { Zone } from '../case/map.ts'
import type { Point } from '../maps/polygon.ts'

/** A person as a served paper may show one. `shown` is the name, or the pseudonym where the real name is withheld. */
export type PersonShown = { id: string; shown: string; under18: boolean }

export type ProtectedPersonShown = PersonShown & {
  pronoun?: 'he' | 'she' | 'they'
  pseudonym: boolean
  relationship?: string
  relationshipDetail?: string
  victimOfActs?: 'yes' | 'no'
  whyProtected?: string
  /** Only what was released one by one, with a reason. */
  released: { kind: string; value: string }[]
  /** Something is withheld, or special arrangements are asked for: the served application says that much. */
  hasWithheld: boolean
  /** A withheld address or contact detail stands on the court’s confidential sheet. */
  givesCourtDetails: boolean
  asksForArrangements: boolean
}

export type ActShown = {
  id: string
  number: number
  kind: 'act' | 'context'
  when?: {
    precision?: 'exact' | 'about' | 'between'
    on?: string
    time?: string
    detail?: string
    from?: string
    to?: string
  }
  what?: string
  place?: string
  placeWithheld: boolean
  behaviours: NonNullable<Act['behaviours']>
  context?: string
  run?: string
  /** Shown names. */
  towards: string[]
  channel?: string
  howKnown: Act['howKnown']
  /** References of served exhibits. */
  exhibits: string[]
  account?: 'firstHand' | 'record' | 'hearsay'
  hearsay: boolean
  toldBy?: string
  /** Of somebody who told it and is no witness. */
  whyNotCalled?: string
  reportedOn?: string
  /** The reference under which the police recorded the report. */
  reportedAs?: string
  policeAction?: string
  effect?: string
  breachOf?: string
  response?: NonNullable<Act['response']>
  attribution?: NonNullable<Act['attribution']>
}

export type ExhibitShown = {
  id: string
  reference: string
  description: string
  date?: string
  producedBy?: string
  pages?: string
  redacted: boolean
  /** Whether its pages go into the bundle, or it is listed as available to view. */
  handling: NonNullable<Exhibit['handling']>
  sort?: Exhibit['sort']
  /** Its loaded file, where its pages go into the bundle. */
  file?: Pick<ExhibitFile, 'id' | 'length' | 'sha256' | 'kind' | 'pages'>
  /** What is to be black in the served copy. */
  blackouts: Omit<ExhibitBlackout, 'id'>[]
  /** Numbers of the acts that it proves, in order. */
  acts: number[]
}

/** A record of service: how, when, where and by whom something was served. */
export type ServiceShown = {
  method?: 'personal' | 'atCourt' | 'solicitor' | 'leftAtAddress' | 'post'
  /** By post, the day of posting. */
  on?: string
  /** By post, where a hearsay notice was among the papers, the day on which that counts as served. */
  noticeOn?: string
  time?: string
  place?: string
  by?: string
  to?: string
  identity?: string
  explained?: 'yes' | 'no'
  language?: string
  copyLeft?: 'yes' | 'no'
  bodyWorn?: string
  signature?: 'signed' | 'refused'
  /** Whether everything that proves it is recorded. */
  complete: boolean
}

export type ConditionShown = {
  id: string
  number: number
  kind: 'prohibition' | 'requirement'
  /** Its title in the library of conditions. */
  title?: string
  /** It is about devices or accounts. */
  cyber?: boolean
  /** "must not …" or "must …", without its subject. */
  text?: string
  exceptions: string[]
  /** The same sentences said to the defendant as "you", where nothing has to be guessed. */
  toDefendant?: { text?: string; exceptions: string[] }
  acts: number[]
  /** Shown names. */
  protects: string[]
  /** The ids of the same people: two may be shown under one name. */
  protectedIds?: string[]
  risk?: string
  necessity?: string
  lesser?: string
  /** For a step up the ladder: the rung below, and why it would not do. */
  rungWhy?: { below: string; why?: string }
  locality?: { reach?: 'uk' | 'limited'; where?: string }
  period?: { runs?: 'order' | 'until'; lastDay?: string }
  provider?: { name?: string; start?: string; sessions?: string; pays?: string }
  interim: boolean
  clashAccepted?: string
}

/** A zone as the map that is served shows it. */
export type MapShown = {
  id: string
  number?: number
  title?: string
  /** Its size in pixels, and what its bytes can be checked by. */
  image?: { id: string; width: number; height: number; sha256?: string }
  corners: Point[]
  /** The boundary in words, which define the zone. */
  words?: string
  roads: { name: string; side?: Zone['roads'][number]['side'] }[]
  corridors: { name?: string; points: Point[] }[]
  places: { kind?: NonNullable<Zone['places']>[number]['kind']; label: string; at?: Point }[]
  scale?: string
  north?: Zone['north']
  date?: string
  source?: string
  /** Numbers of the conditions that name it, in order. */
  conditions: number[]
}

/** What the defendant answered on the form, by the numbers of acts and conditions. */
export type ReplyShown = {
  on?: string
  agreedActs: number[]
  disputedActs: number[]
  agreedConditions: number[]
  disputedConditions: number[]
  /** How many makers of statements the defendant asks to question. */
  makers: number
  credibility?: 'yes' | 'no'
  /** What the defendant wrote beside it, as written. */
  times?: string
  children?: string
  witnesses?: string
  help?: string
}
