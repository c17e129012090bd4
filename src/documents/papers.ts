import type { AdvocateView } from '#src/domain/audience/advocateView.ts'
import type { ConditionRationale } from '#src/domain/audience/conditionRationale.ts'
import type { CourtCase } from '#src/domain/audience/courtView.ts'
import type { PoliceCase } from '#src/domain/audience/policeCase.ts'
import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import type { ForceProfile } from '#src/domain/case/profile.ts'
import type { Finding } from '#src/domain/checks/finding.ts'
import type { IsoDate } from '#src/domain/shared/dates.ts'
import { application } from './application/application.ts'
import { authorisingNote, authorisingNoteTitle } from './authorisingNote/authorisingNote.ts'
import { benchSheet, benchSheetTitle } from './benchSheet/benchSheet.ts'
import type { Block } from './blocks.ts'
import { type ChangeDeed, changeApplication } from './changeApplication/changeApplication.ts'
import { chronology } from './chronology/chronology.ts'
import { conditionsPaper, conditionsTitle } from './conditionsPaper/conditionsPaper.ts'
import { confidentialSheet, confidentialSheetTitle } from './confidentialSheet/confidentialSheet.ts'
import { hasSheet } from './confidentialSheet/sheetHolds.ts'
import type { ListedPaper } from './contentsOf.ts'
import { courtNote, courtNoteTitle } from './courtNote/courtNote.ts'
import {
  disclosureNote,
  disclosureNoteApplies,
  disclosureNoteTitle,
} from './disclosureNote/disclosureNote.ts'
import { draftInterimOrder, draftOrder } from './draftOrder/draftOrder.ts'
import { easyRead, easyReadTitle } from './easyRead/easyRead.ts'
import { equalityNote, equalityTitle } from './equalityNote/equalityNote.ts'
import { exhibitsIndex, policeExhibitsIndex } from './exhibitsIndex/exhibitsIndex.ts'
import { explanation } from './explanation/explanation.ts'
import { hearsayNotice } from './hearsayNotice/hearsayNotice.ts'
import { noticeApplies } from './hearsayNotice/noticeApplies.ts'
import { interimApplication } from './interimApplication/interimApplication.ts'
import { interpreterRecord, interpreterTitle } from './interpreterRecord/interpreterRecord.ts'
import { mapPaper } from './map/mapPaper.ts'
import { monitoringPlan, monitoringTitle } from './monitoringPlan/monitoringPlan.ts'
import { notification } from './notification/notification.ts'
import {
  isStatementUnfinished,
  officerStatement,
  officerStatementTitle,
} from './officerStatement/officerStatement.ts'
import { patrolCard, patrolCardTitle } from './patrolCard/patrolCard.ts'
import { personalStatements, personalStatementTitle } from './personalStatement/personalStatement.ts'
import { neutralTitle, protectedPersonPaper } from './protectedPerson/protectedPerson.ts'
import { rationale, rationaleTitle } from './rationale/rationale.ts'
import { reply } from './reply/reply.ts'
import { requestToList, requestToListTitle } from './requestToList/requestToList.ts'
import { hasAssessment, riskSummary, riskSummaryTitle } from './riskSummary/riskSummary.ts'
import { orderServiceRecords } from './serviceRecord/orderServiceRecord.ts'
import { serviceRecord } from './serviceRecord/serviceRecord.ts'
import { summons } from './summons/summons.ts'
import { summonsInformation } from './summonsInformation/summonsInformation.ts'
import {
  hasStatementToMake,
  witnessStatements,
  witnessStatementTitle,
} from './witnessStatement/witnessStatement.ts'
import { youthAnnex, youthTitle } from './youthAnnex/youthAnnex.ts'

/** What a paper is made from that the defendant may read; `contents` are the papers that are served with the application. */
export type ServedMaking = {
  served: ServedCase
  today: IsoDate
  profile: ForceProfile
  contents: readonly ListedPaper[]
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
  applies: (served: ServedCase) => boolean
  /** Whether this paper is a draft although nothing stops the others. */
  unfinished?: (served: ServedCase) => boolean
}

/** A paper made of nothing but what the defendant may read, so that it may be served, at once or once the time has come. */
type ServedRow = Row & {
  from: 'served'
  audiences: (served: ServedCase) => readonly ServedAudience[]
  /** The papers of this kind for one audience, usually one. */
  build: (making: ServedMaking, audience: ServedAudience) => Block[][]
}

/** A paper that the police alone hold. */
type PoliceRow = Row & { from: 'police'; build: (making: PoliceMaking) => Block[][] }

/** Papers for advocates, one for each. */
type AdvocateRow = Row & { from: 'advocate'; build: (making: AdvocateMaking) => Block[][] }

/** A paper for the court alone. */
type CourtRow = Row & { from: 'court'; build: (making: CourtMaking) => Block[][] }

/** Papers for the protected people, one for each, made of what the defendant may read as well. */
type PersonRow = Row & { from: 'person'; build: (making: ServedMaking) => Block[][] }

/** One kind of paper: when a case has it, who may hold it, and how it is made. What it is made from decides who may hold it. */
export type PaperRow = ServedRow | PoliceRow | AdvocateRow | CourtRow | PersonRow

const asksForOrder = ({ route }: ServedCase) => route?.kind !== 'change'
const asksForFull = ({ route }: ServedCase) => route?.kind !== 'interimOnly' && route?.kind !== 'change'
const asksFor =
  (deed: ChangeDeed) =>
  ({ route }: ServedCase) =>
    route?.kind === 'change' && (route.deed ?? 'vary') === deed
const asksForInterim = ({ route }: ServedCase) =>
  route?.kind === 'fullWithInterim' || route?.kind === 'interimOnly'

type ServedAudience = 'serve-and-lodge' | 'police-only'

/** Lodged with the court and served on the defendant. */
const forCourt = (): readonly ServedAudience[] => ['serve-and-lodge']

/** Never served before it is recorded what the court made: until then the police hold it, to prepare for the day. */
const onceMade = ({ order }: ServedCase): readonly ServedAudience[] =>
  order?.allRecorded ? ['serve-and-lodge'] : ['police-only']

/** The defendant’s copy once an order is made; the police keep the whole record all the time. */
const alsoForPolice = ({ order }: ServedCase): readonly ServedAudience[] =>
  order ? ['serve-and-lodge', 'police-only'] : ['police-only']

const changeOf = ({ served, profile: { declaration } }: ServedMaking) => [
  changeApplication(served, declaration),
]
/** The police hold the whole record, or the form to complete by hand; what is fully recorded is lodged as proof of service. */
const provedOnce = (complete: boolean): readonly ServedAudience[] =>
  complete ? ['serve-and-lodge', 'police-only'] : ['police-only']

/** Every paper there is, in the order of its code. */
export const papers: readonly PaperRow[] = [
  {
    from: 'served',
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
    from: 'served',
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
    from: 'served',
    code: 'D2d',
    stem: 'discharge-application',
    title: 'Application to discharge a stalking protection order',
    applies: asksFor('discharge'),
    audiences: forCourt,
    build: changeOf,
  },
  {
    from: 'served',
    code: 'D2r',
    stem: 'renewal-application',
    title: 'Application to renew a stalking protection order',
    applies: asksFor('renew'),
    audiences: forCourt,
    build: changeOf,
  },
  {
    from: 'served',
    code: 'D2v',
    stem: 'variation-application',
    title: 'Application to vary a stalking protection order',
    applies: asksFor('vary'),
    audiences: forCourt,
    build: changeOf,
  },
  {
    from: 'served',
    code: 'D3',
    stem: 'summons',
    title: 'Summons',
    applies: asksForOrder,
    audiences: forCourt,
    build: ({ served, today }) => [summons(served, today)],
  },
  {
    from: 'served',
    code: 'D3a',
    stem: 'summons-information',
    title: 'You have a summons: what it means',
    applies: asksForOrder,
    audiences: forCourt,
    build: ({ served, profile, contents }) => [
      summonsInformation(served, {
        contact: profile.contact,
        contents: contents.map(({ title }) => title),
      }),
    ],
  },
  {
    from: 'served',
    code: 'D3b',
    stem: 'reply',
    title: 'Your reply',
    applies: asksForOrder,
    audiences: forCourt,
    build: ({ served, profile: { contact, addressForService } }) => [
      reply(served, { contact, addressForService }),
    ],
  },
  {
    from: 'served',
    code: 'D4',
    stem: 'officer-statement',
    title: officerStatementTitle,
    applies: asksForOrder,
    unfinished: isStatementUnfinished,
    audiences: forCourt,
    build: ({ served, profile: { declaration } }) => [officerStatement(served, declaration)],
  },
  {
    from: 'police',
    code: 'D4b',
    stem: 'witness-statement',
    title: witnessStatementTitle,
    applies: hasStatementToMake,
    build: ({ served, police, profile: { declaration } }) =>
      witnessStatements({ served, police, declaration }),
  },
  {
    from: 'police',
    code: 'D4c',
    stem: 'personal-statement',
    title: personalStatementTitle,
    applies: ({ protectedPeople }) => protectedPeople.length > 0,
    build: ({ served, profile: { contact } }) => personalStatements(served, contact),
  },
  {
    from: 'served',
    code: 'D5',
    stem: 'chronology',
    title: 'Chronology',
    applies: (served) => asksForOrder(served) || served.acts.length > 0,
    audiences: forCourt,
    build: ({ served }) => [chronology(served)],
  },
  {
    from: 'served',
    code: 'D6',
    stem: 'risk-summary',
    title: riskSummaryTitle,
    applies: (served) => asksForOrder(served) && hasAssessment(served),
    audiences: forCourt,
    build: ({ served }) => [riskSummary(served)],
  },
  {
    from: 'served',
    code: 'D7',
    stem: 'draft-order',
    title: 'Draft stalking protection order',
    applies: asksForFull,
    audiences: forCourt,
    build: ({ served, today }) => [draftOrder(served, today)],
  },
  {
    from: 'served',
    code: 'D7i',
    stem: 'draft-interim-order',
    title: 'Draft interim stalking protection order',
    applies: asksForInterim,
    audiences: forCourt,
    build: ({ served, today }) => [draftInterimOrder(served, today)],
  },
  {
    from: 'served',
    code: 'D8',
    stem: 'map',
    title: 'Map of the exclusion zone',
    applies: ({ maps }) => maps.length > 0,
    audiences: forCourt,
    build: ({ served }) => [mapPaper(served)],
  },
  {
    from: 'served',
    code: 'D9',
    stem: 'hearsay-notice',
    title: 'Hearsay notice',
    applies: noticeApplies,
    audiences: forCourt,
    build: ({ served, today, profile: { addressForService } }) => [
      hearsayNotice(served, { today, addressForService }),
    ],
  },
  {
    from: 'served',
    code: 'D10',
    stem: 'service-record',
    title: 'Record of service: application papers',
    applies: () => true,
    audiences: ({ papersServed }) => provedOnce(papersServed.some(({ complete }) => complete)),
    build: ({ served, contents }, audience) => [serviceRecord(served, { audience, contents })],
  },
  {
    from: 'served',
    code: 'D10o',
    stem: 'order-service-record',
    title: 'Record of service: order',
    applies: () => true,
    audiences: ({ ordersServed }) => provedOnce(ordersServed.some(({ service }) => service?.complete)),
    build: ({ served }, audience) => orderServiceRecords(served, audience),
  },
  {
    from: 'served',
    code: 'D11',
    stem: 'exhibits-index',
    title: 'Exhibits index',
    applies: ({ exhibits }) => exhibits.length > 0,
    audiences: forCourt,
    build: ({ served }) => [exhibitsIndex(served)],
  },
  {
    from: 'police',
    code: 'D11',
    stem: 'exhibits-index',
    title: 'Exhibits index: all exhibits',
    applies: () => true,
    build: ({ served, police }) => [policeExhibitsIndex(served, police)],
  },
  {
    from: 'served',
    code: 'D12',
    stem: 'notification',
    title: 'Notification to the police: record and acknowledgement',
    applies: asksForOrder,
    audiences: alsoForPolice,
    build: ({ served, today, profile }, audience) => [
      notification(served, { audience, today, form: profile.notificationForm }),
    ],
  },
  {
    from: 'person',
    code: 'D13',
    stem: 'protected-person',
    title: neutralTitle,
    applies: ({ order }) => order?.allRecorded === true,
    build: ({ served, profile: { contact } }) =>
      served.protectedPeople.map((person) => protectedPersonPaper(served, person, contact)),
  },
  {
    from: 'advocate',
    code: 'D13a',
    stem: 'conditions',
    title: conditionsTitle,
    applies: (served) => asksForOrder(served) || served.conditions.length > 0,
    build: ({ advocates }) => advocates.map(conditionsPaper),
  },
  {
    from: 'served',
    code: 'D14',
    stem: 'explanation',
    title: 'Your stalking protection order, explained',
    applies: asksForOrder,
    audiences: onceMade,
    build: ({ served, today, profile }) => [
      explanation(served, { today, contact: profile.contact, appealDays: profile.appealDays }),
    ],
  },
  {
    from: 'served',
    code: 'D14e',
    stem: 'explanation-easy-read',
    title: easyReadTitle,
    applies: ({ order, equality }) => order?.allRecorded === true && equality?.easyRead === 'yes',
    audiences: forCourt,
    build: ({ served, today, profile: { contact } }) => [easyRead(served, { today, contact })],
  },
  {
    from: 'police',
    code: 'D15',
    stem: 'authorising-note',
    title: authorisingNoteTitle,
    applies: asksForOrder,
    build: ({ served, police, findings }) => [authorisingNote(served, police, findings)],
  },
  {
    from: 'police',
    code: 'D16',
    stem: 'rationale',
    title: rationaleTitle,
    applies: (served) => asksForOrder(served) || served.conditions.length > 0,
    build: ({ served, rationale: conditions }) => [rationale(served, conditions)],
  },
  {
    from: 'police',
    code: 'D17',
    stem: 'monitoring-plan',
    title: monitoringTitle,
    applies: (served) => asksForOrder(served) || served.conditions.length > 0,
    build: ({ served, police, rationale: conditions }) => [monitoringPlan(served, police, conditions)],
  },
  {
    from: 'police',
    code: 'D18',
    stem: 'equality-note',
    title: equalityTitle,
    applies: () => true,
    build: ({ served, police }) => [equalityNote(served, police)],
  },
  {
    from: 'served',
    code: 'D19',
    stem: 'youth-annex',
    title: youthTitle,
    applies: ({ equality, court }) => equality?.youth !== undefined && court.kind === 'youth',
    audiences: forCourt,
    build: ({ served }) => [youthAnnex(served)],
  },
  {
    from: 'police',
    code: 'D20',
    stem: 'patrol-card',
    title: patrolCardTitle,
    applies: (served) => asksForOrder(served) || served.conditions.length > 0,
    build: ({ served, police, profile }) => [patrolCard(served, police, profile.contact)],
  },
  {
    from: 'served',
    code: 'D21',
    stem: 'bench-sheet',
    title: benchSheetTitle,
    applies: asksForOrder,
    audiences: forCourt,
    build: ({ served }) => [benchSheet(served)],
  },
  {
    from: 'served',
    code: 'D22',
    stem: 'court-note',
    title: courtNoteTitle,
    applies: asksForOrder,
    audiences: forCourt,
    build: ({ served, today }) => [courtNote(served, today)],
  },
  {
    from: 'served',
    code: 'D23',
    stem: 'request-to-list',
    title: requestToListTitle,
    applies: asksForOrder,
    audiences: forCourt,
    build: ({ served, today, profile: { contact } }) => [requestToList(served, { today, contact })],
  },
  {
    from: 'court',
    code: 'D24',
    stem: 'confidential-sheet',
    title: confidentialSheetTitle,
    applies: hasSheet,
    build: ({ court }) => [confidentialSheet(court)],
  },
  {
    from: 'served',
    code: 'D25',
    stem: 'disclosure-note',
    title: disclosureNoteTitle,
    applies: disclosureNoteApplies,
    audiences: forCourt,
    build: ({ served }) => [disclosureNote(served)],
  },
  {
    from: 'police',
    code: 'D26',
    stem: 'interpreter-record',
    title: interpreterTitle,
    applies: () => true,
    build: ({ served, police }) =>
      (police.file.equality?.interpreting ?? []).length > 0 ? [interpreterRecord(served, police)] : [],
  },
]
