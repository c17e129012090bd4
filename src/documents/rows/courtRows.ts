import { benchSheet, benchSheetTitle } from '../benchSheet/benchSheet.ts'
import { changeBench } from '../changeBench/changeBench.ts'
import { changeNote } from '../changeNote/changeNote.ts'
import { confidentialSheet, confidentialSheetTitle } from '../confidentialSheet/confidentialSheet.ts'
import { hasSheet } from '../confidentialSheet/sheetHolds.ts'
import { courtNote, courtNoteTitle } from '../courtNote/courtNote.ts'
import type { PaperRow } from '../paperRow.ts'
import { requestToList, requestToListTitle } from '../requestToList/requestToList.ts'
import { asksForChange } from './asks.ts'
import { forCourt } from './audiences.ts'

/**
 * What helps the bench, the note of what reaches it alone, and the request to be heard. All but the confidential sheet is served on
 * the defendant as well: nothing else reaches the court unserved.
 */
export const courtRows: readonly PaperRow[] = [
  {
    from: 'served',
    code: 'D21',
    stem: 'bench-sheet',
    title: benchSheetTitle,
    applies: () => true,
    audiences: forCourt,
    build: ({ served, today }) => [asksForChange(served) ? changeBench(served, today) : benchSheet(served)],
  },
  {
    from: 'served',
    code: 'D22',
    stem: 'court-note',
    title: courtNoteTitle,
    applies: () => true,
    audiences: forCourt,
    build: ({ served, today, shortForm }) => [
      asksForChange(served) ? changeNote(served, today) : courtNote(served, today, shortForm),
    ],
  },
  {
    from: 'served',
    code: 'D23',
    stem: 'request-to-list',
    title: requestToListTitle,
    applies: () => true,
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
]
