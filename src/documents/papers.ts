import type { AdvocateView } from '#src/domain/audience/advocateView.ts'
import type { ConditionRationale } from '#src/domain/audience/conditionRationale.ts'
import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import type { ForceProfile } from '#src/domain/case/profile.ts'
import type { IsoDate } from '#src/domain/shared/dates.ts'
import { application } from './application/application.ts'
import type { Audience, Block } from './blocks.ts'
import { chronology } from './chronology/chronology.ts'
import { conditionsPaper, conditionsTitle } from './conditionsPaper/conditionsPaper.ts'
import { draftInterimOrder, draftOrder } from './draftOrder/draftOrder.ts'
import { explanation } from './explanation/explanation.ts'
import { interimApplication } from './interimApplication/interimApplication.ts'
import { notification } from './notification/notification.ts'
import { rationale, rationaleTitle } from './rationale/rationale.ts'

/** What papers are made from. A served paper sees the served case, a paper for an advocate only that advocate's view. */
export type Making = {
  served: ServedCase
  advocates: readonly AdvocateView[]
  /** For the police alone. */
  rationale: readonly ConditionRationale[]
  today: IsoDate
  profile: ForceProfile
}

/** One kind of paper: when a case has it, who may hold it, and how it is made. */
export type PaperRow = {
  code: string
  /** File name without ending; a second paper of the kind takes "-2". */
  stem: string
  title: string
  applies: (served: ServedCase) => boolean
  audiences: (served: ServedCase) => readonly Audience[]
  /** The papers of this kind for one audience, usually one. */
  build: (making: Making, audience: Audience) => Block[][]
}

const asksForFull = ({ route }: ServedCase) => route?.kind !== 'interimOnly'
const asksForInterim = ({ route }: ServedCase) =>
  route?.kind === 'fullWithInterim' || route?.kind === 'interimOnly'

/** Lodged with the court and served on the defendant. */
const forCourt = (): readonly Audience[] => ['serve-and-lodge']

/** Never served before it is recorded what the court made: until then the police hold it, to prepare for the day. */
const onceMade = ({ order }: ServedCase): readonly Audience[] =>
  order?.allRecorded ? ['serve-and-lodge'] : ['police-only']

/** The defendant’s copy once an order is made; the police keep the whole record all the time. */
const alsoForPolice = ({ order }: ServedCase): readonly Audience[] =>
  order ? ['serve-and-lodge', 'police-only'] : ['police-only']

/** Every paper there is, in the order of its code. */
export const papers: readonly PaperRow[] = [
  {
    code: 'D1',
    stem: 'application',
    title: 'Application for a stalking protection order',
    applies: asksForFull,
    audiences: forCourt,
    build: ({ served, today, profile: { declaration } }) => [
      application(served, { declaration, madeOn: today }),
    ],
  },
  {
    code: 'D2',
    stem: 'interim-application',
    title: 'Application for an interim stalking protection order',
    applies: asksForInterim,
    audiences: forCourt,
    build: ({ served, today, profile: { declaration } }) => [
      interimApplication(served, { declaration, madeOn: today }),
    ],
  },
  {
    code: 'D5',
    stem: 'chronology',
    title: 'Chronology',
    applies: () => true,
    audiences: forCourt,
    build: ({ served }) => [chronology(served)],
  },
  {
    code: 'D7',
    stem: 'draft-order',
    title: 'Draft stalking protection order',
    applies: asksForFull,
    audiences: forCourt,
    build: ({ served, today }) => [draftOrder(served, today)],
  },
  {
    code: 'D7i',
    stem: 'draft-interim-order',
    title: 'Draft interim stalking protection order',
    applies: asksForInterim,
    audiences: forCourt,
    build: ({ served, today }) => [draftInterimOrder(served, today)],
  },
  {
    code: 'D12',
    stem: 'notification',
    title: 'Notification to the police: record and acknowledgement',
    applies: () => true,
    audiences: alsoForPolice,
    build: ({ served, today, profile }, audience) => [
      notification(served, { audience, today, form: profile.notificationForm }),
    ],
  },
  {
    code: 'D13a',
    stem: 'conditions',
    title: conditionsTitle,
    applies: () => true,
    audiences: () => ['advocate'],
    build: ({ advocates }) => advocates.map(conditionsPaper),
  },
  {
    code: 'D14',
    stem: 'explanation',
    title: 'Your stalking protection order, explained',
    applies: () => true,
    audiences: onceMade,
    build: ({ served, today, profile }) => [
      explanation(served, { today, contact: profile.contact, appealDays: profile.appealDays }),
    ],
  },
  {
    code: 'D16',
    stem: 'rationale',
    title: rationaleTitle,
    applies: () => true,
    audiences: () => ['police-only'],
    build: ({ served, rationale: conditions }) => [rationale(served, conditions)],
  },
]
