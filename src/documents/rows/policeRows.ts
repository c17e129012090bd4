import { askedPeople } from '#src/domain/audience/askedPeople.ts'
import { authorisingNote, authorisingNoteTitle } from '../authorisingNote/authorisingNote.ts'
import { equalityNote, equalityTitle } from '../equalityNote/equalityNote.ts'
import { interpreterRecord, interpreterTitle } from '../interpreterRecord/interpreterRecord.ts'
import { monitoringPlan, monitoringTitle } from '../monitoringPlan/monitoringPlan.ts'
import type { PaperRow } from '../paperRow.ts'
import { patrolCard, patrolCardTitle } from '../patrolCard/patrolCard.ts'
import { rationale, rationaleTitle } from '../rationale/rationale.ts'
import { asksForOrder } from './asks.ts'

/** For the police alone. */
export const policeRows: readonly PaperRow[] = [
  {
    from: 'police',
    code: 'D15',
    stem: 'authorising-note',
    title: authorisingNoteTitle,
    applies: () => true,
    build: ({ served, police, findings }) => [authorisingNote(served, police, findings)],
  },
  {
    from: 'police',
    code: 'D16',
    stem: 'rationale',
    title: rationaleTitle,
    applies: (served) => asksForOrder(served) || served.conditions.length > 0,
    build: ({ served, police, rationale: conditions }) => [
      rationale(served, conditions, askedPeople(police)),
    ],
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
    from: 'police',
    code: 'D20',
    stem: 'patrol-card',
    title: patrolCardTitle,
    applies: (served) =>
      asksForOrder(served) || served.conditions.length > 0 || served.order?.allRecorded === true,
    build: ({ served, police, profile }) => [patrolCard(served, police, profile.contact)],
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
