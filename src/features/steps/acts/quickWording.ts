import { whenInWords } from '#src/documents/format.ts'
import type { ActLine } from '#src/domain/grounds/pasted/readActLine.ts'
import { counted } from '#src/domain/shared/counted.ts'
import { firstWords } from './firstWords.ts'

/** The words of quick entry and of pasting. */
export const quickWording = {
  title: 'Quick entry',
  lead: 'Type one act on a line: the day, the time if you know it, and what happened. Press Enter to add it and go on with the next.',
  line: 'Act',
  lineHint:
    'For example: 6 April 22:10 He sent 31 messages. Also: yesterday, Tuesday, about 6 April, between 3 and 5 April.',
  howKnown: 'How are these acts known?',
  add: 'Add',
  understood: 'Understood',
  empty: 'Type when and what first',
  noDay: 'no day yet',
  added: (act: string) => `Added: ${act}`,
  addedHere: (count: number) => `${counted(count, 'act')} added here`,
  pasteTitle: 'Paste many acts',
  pasteLead:
    'Copy rows from a spreadsheet, or lines of a log that begin with a date, and paste them here. Nothing is added until you have seen how each row was read.',
  paste: 'Rows or lines',
  pasteHint: 'Days are read in British order: 6/4/26 is 6 April 2026.',
  columns: 'What is in each column?',
  column: (place: number, name: string | undefined) =>
    name ? `Column ${place}: ${name}` : `Column ${place}`,
  columnKinds: {
    date: 'Day, or day and time',
    time: 'Time',
    what: 'What happened',
    place: 'Place',
    exhibit: 'Exhibit',
    ignore: 'Leave out',
  },
  preview: 'How the rows were read',
  nothing: 'No row can be read as an act.',
  previewColumns: {
    row: 'Row',
    when: 'When',
    what: 'What happened',
    more: 'Place and exhibit',
    note: 'Note',
  },
  tick: (row: number) => `Add row ${row}`,
  chosen: (chosen: number, of: number) => `${chosen} of ${counted(of, 'row')} will be added`,
  sameAsAct: (number: number | undefined) => `Seems the same as act ${number}`,
  sameAsRow: (row: number) => `Seems the same as row ${row}`,
  unread: (text: string) => `“${text}” is no certain day or time: it stays with the act, to be mended`,
  newExhibit: (reference: string) => `Exhibit ${reference} will be listed too`,
  addAll: (count: number) => `Add ${counted(count, 'act')}`,
  tickFirst: 'Tick at least one row',
  addedAll: (count: number) => `${counted(count, 'act')} added`,
  toList: 'Go to the list of acts',
  pending: 'Typed and not added yet. It is kept until you add it or clear it:',
  pendingIn: { quick: 'the line of quick entry', paste: 'the pasted rows' },
} as const

/** An act as it was read, in a line: "Monday 6 April 2026 at 10:10pm: He sent 31 messages." */
export function understood({ when, what }: Understood): string {
  return `${whenInWords(when) ?? quickWording.noDay}: ${firstWords(what ?? '')}`
}

type Understood = { when?: ActLine['when']; what?: string | undefined }
