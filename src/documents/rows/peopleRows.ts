import { conditionsPaper, notesTitle } from '../conditionsPaper/conditionsPaper.ts'
import type { PaperRow } from '../paperRow.ts'
import { neutralTitle, protectedPersonPaper } from '../protectedPerson/protectedPerson.ts'
import { asksForOrder } from './asks.ts'

/** For the people whom the order protects, and those who speak with them. */
export const peopleRows: readonly PaperRow[] = [
  {
    from: 'person',
    code: 'D13',
    stem: 'protected-person',
    title: neutralTitle,
    applies: ({ order, change }) => order?.allRecorded === true || change?.discharged !== undefined,
    build: ({ served, profile: { contact } }) =>
      served.protectedPeople.map((person) => protectedPersonPaper(served, person, contact)),
  },
  {
    from: 'advocate',
    code: 'D13a',
    stem: 'notes',
    title: notesTitle,
    applies: (served) => asksForOrder(served) || served.conditions.length > 0,
    build: ({ advocates, profile: { contact } }) => advocates.map((view) => conditionsPaper(view, contact)),
  },
]
