import { chronology } from '../chronology/chronology.ts'
import {
  disclosureNote,
  disclosureNoteApplies,
  disclosureNoteTitle,
} from '../disclosureNote/disclosureNote.ts'
import { exhibitsIndex, policeExhibitsIndex } from '../exhibitsIndex/exhibitsIndex.ts'
import { hearsayNotice } from '../hearsayNotice/hearsayNotice.ts'
import { noticeApplies } from '../hearsayNotice/noticeApplies.ts'
import {
  officerStatement,
  officerStatementTitle,
  statementLacks,
} from '../officerStatement/officerStatement.ts'
import type { PaperRow } from '../paperRow.ts'
import { personalStatements, personalStatementTitle } from '../personalStatement/personalStatement.ts'
import { hasAssessment, riskSummary, riskSummaryTitle } from '../riskSummary/riskSummary.ts'
import {
  hasStatementToMake,
  witnessStatements,
  witnessStatementTitle,
} from '../witnessStatement/witnessStatement.ts'
import { youthAnnex, youthTitle } from '../youthAnnex/youthAnnex.ts'
import { asksForOrder } from './asks.ts'
import { forCourt } from './audiences.ts'

/** The evidence, and what is said of it. */
export const evidenceRows: readonly PaperRow[] = [
  {
    from: 'served',
    code: 'D4',
    stem: 'officer-statement',
    title: officerStatementTitle,
    applies: () => true,
    unfinished: statementLacks,
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
    applies: hasAssessment,
    audiences: forCourt,
    build: ({ served }) => [riskSummary(served)],
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
    code: 'D19',
    stem: 'youth-annex',
    title: youthTitle,
    applies: ({ equality, court }) => equality?.youth !== undefined && court.kind === 'youth',
    audiences: forCourt,
    build: ({ served }) => [youthAnnex(served)],
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
]
