import type { AdvocateView } from '#src/domain/audience/advocateView.ts'
import type { ConditionRationale } from '#src/domain/audience/conditionRationale.ts'
import type { CourtCase } from '#src/domain/audience/courtView.ts'
import type { PoliceCase } from '#src/domain/audience/policeCase.ts'
import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import type { ForceProfile } from '#src/domain/case/profile.ts'
import type { TranslatedPaper } from '#src/domain/case/translatedPapers.ts'
import type { Finding } from '#src/domain/checks/finding.ts'
import type { IsoDate } from '#src/domain/shared/dates.ts'
import type { Block, Gap, Lang } from './blocks.ts'
import type { ListedPaper } from './contentsOf.ts'

/** What a paper is made from that the defendant may read; `contents` are the papers that are served with the application. */
export type ServedMaking = {
  served: ServedCase
  today: IsoDate
  profile: ForceProfile
  contents: readonly ListedPaper[]
  /** It cannot wait: a finished paper for the court says of what is not entered that it follows. */
  shortForm?: boolean
}

/** What a paper is made from that no one but the police may read. */
export type PoliceMaking = ServedMaking & {
  police: PoliceCase
  rationale: readonly ConditionRationale[]
  /** What the rules say of the case. */
  findings: readonly Finding[]
}

/** What the papers of advocates are made from, a paper from one person’s view alone. */
export type AdvocateMaking = { advocates: readonly AdvocateView[]; today: IsoDate; profile: ForceProfile }

/** What the court’s confidential sheet is made from: what reaches the court alone, and nothing else of the case. */
export type CourtMaking = { court: CourtCase; today: IsoDate; profile: ForceProfile }

/** All of it; each row takes only what its readers may see. */
export type Making = PoliceMaking & AdvocateMaking & CourtMaking

type Row = {
  code: string
  /** File name without ending; a second paper of the kind takes "-2". */
  stem: string
  title: string
  /** The language of the paper, English where it is not said. */
  lang?: Lang
  applies: (served: ServedCase) => boolean
  /** What makes this paper a draft although nothing stops the others; undefined where nothing does. */
  unfinished?: (served: ServedCase) => Gap | undefined
}

/** Who may hold a paper that the defendant may read: all three sides, or the police until the time comes. */
export type ServedAudience = 'serve-and-lodge' | 'police-only'

/** A paper made of nothing but what the defendant may read, so that it may be served, at once or once the time has come. */
export type ServedRow = Row & {
  from: 'served'
  audiences: (served: ServedCase) => readonly ServedAudience[]
  /** The papers of this kind for one audience, usually one. */
  build: (making: ServedMaking, audience: ServedAudience) => Block[][]
}

/** A paper that the police alone hold. */
export type PoliceRow = Row & { from: 'police'; build: (making: PoliceMaking) => Block[][] }

/** Papers for advocates, one for each. */
type AdvocateRow = Row & { from: 'advocate'; build: (making: AdvocateMaking) => Block[][] }

/** A paper for the court alone. */
type CourtRow = Row & { from: 'court'; build: (making: CourtMaking) => Block[][] }

/** Papers for the protected people, one for each, made of what the defendant may read as well. */
type PersonRow = Row & { from: 'person'; build: (making: ServedMaking) => Block[][] }

/**
 * A paper in another language. It has no audiences: only `translationRow` makes a paper of it, for the police alone until a
 * named translator has confirmed its words, and then for those who hold the English.
 */
export type TranslationRow = Row & {
  from: 'translation'
  code: TranslatedPaper
  lang: Lang
  onceConfirmed: (served: ServedCase) => readonly ServedAudience[]
  build: (making: ServedMaking, audience: ServedAudience) => Block[][]
}

/** A kind of paper that a case can have as it stands. */
export type MadeRow = ServedRow | PoliceRow | AdvocateRow | CourtRow | PersonRow

/** One kind of paper: when a case has it, who may hold it, and how it is made. What it is made from decides who may hold it. */
export type PaperRow = MadeRow | TranslationRow
