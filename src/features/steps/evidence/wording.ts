import type { Exhibit } from '#src/domain/case/evidence.ts'
import { counted } from '#src/domain/shared/counted.ts'

/** The words of the list of exhibits and of one exhibit. */
export const wording = {
  lead: 'List each exhibit once and tick the acts that it shows.',
  none: 'There are no exhibits',
  noneHint: 'The application then rests on statements alone.',
  empty: 'There are no exhibits yet.',
  add: 'Add an exhibit',
  caption: 'List of exhibits',
  columns: { reference: 'Reference', what: 'Exhibit', acts: 'Acts', status: 'In the papers' },
  noReference: 'No reference yet',
  noDescription: 'Not described yet',
  noActs: 'None ticked',
  noStatus: 'Not chosen',
  counted: (count: number) => counted(count, 'exhibit'),
  showing: (from: number, to: number, of: number) => `Showing ${from} to ${to} of ${of}`,
  removed: (name: string) => `Exhibit ${name} removed`,
  gaps: 'Acts without proof',
  gapsLead: (count: number) =>
    `${counted(count, 'act has', 'acts have')} no exhibit, and no statement tells of ${count === 1 ? 'it' : 'them'}.`,
  noGaps: 'Every act has an exhibit or a statement.',
  allGaps: 'See them all in the chronology',
  newTitle: 'New exhibit',
  title: (reference: string) => `Exhibit ${reference}`,
  save: 'Save and go to the list',
  reference: 'Reference',
  referenceHint: 'For example OM/1',
  description: 'What the exhibit is',
  date: 'Day of the exhibit (optional)',
  producedBy: 'Who produces it',
  pages: 'Pages or length (optional)',
  pagesHint: 'For example: 9 pages, or 2 minutes 10 seconds',
  status: 'Is it served with the papers?',
  statuses: [
    { value: 'served', label: 'Yes, as it is' },
    { value: 'redacted', label: 'Yes, with parts blacked out', hint: 'Only the blacked-out copy is served.' },
    {
      value: 'sensitive',
      label: 'No, it is sensitive',
      hint: 'No served paper names it. What it shows then needs other proof, or a lawyer’s decision on disclosure.',
    },
  ],
  sort: 'What sort of exhibit is it? (optional)',
  sorts: [
    { value: 'document', label: 'A document' },
    { value: 'messages', label: 'Messages or screenshots' },
    { value: 'photo', label: 'A photo or a picture' },
    { value: 'recording', label: 'A recording of sound or film', hint: 'It is listed as available to view.' },
    { value: 'intimateImage', label: 'An intimate image', hint: 'It is listed as available to view.' },
    { value: 'other', label: 'Something else' },
  ],
  handling: 'Do its pages go into the bundle? (optional)',
  handlingHint: 'If nothing is chosen they do, but not those of intimate images and recordings.',
  handlings: [
    { value: 'appended', label: 'Yes' },
    { value: 'indexOnly', label: 'No, it is listed as available to view' },
  ],
  certificate: 'Is there a signed certificate for it?',
  certificates: [
    { value: 'yes', label: 'Yes' },
    { value: 'no', label: 'Not yet' },
    { value: 'notNeeded', label: 'Not needed: it is not a record of a business or public authority' },
  ],
  acts: 'Which acts does it show?',
  actsHint: 'Saved at once, and shown at each act too.',
  noActsYet: 'There are no acts yet. Add them to the chronology first, then tick them here.',
  searchActs: 'Search the acts to tick',
} as const satisfies Record<string, unknown> & {
  statuses: readonly { value: Exhibit['status']; label: string; hint?: string }[]
  sorts: readonly { value: NonNullable<Exhibit['sort']>; label: string; hint?: string }[]
  handlings: readonly { value: NonNullable<Exhibit['handling']>; label: string }[]
  certificates: readonly { value: NonNullable<Exhibit['certificate']>; label: string }[]
}
