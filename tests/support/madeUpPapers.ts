import type { Block, Paper } from '#src/documents/blocks.ts'
import { encodePng } from '#src/documents/render/png/encodePng.ts'

const longWord = `https://pictures.example/${'a1b2c3d4e5'.repeat(40)}`

/** One block of every kind, with the text that breaks weak renderers: an invented case of invented people. */
export const everyKindOfBlock: readonly Block[] = [
  { kind: 'heading', level: 1, text: 'Application for a stalking protection order' },
  {
    kind: 'paragraph',
    text: [
      'The applicant is ',
      { text: 'the Chief Constable of Avonford', strong: true },
      '. The court may print this in Welsh: ',
      { text: 'gorchymyn amddiffyn rhag stelcian, tŷ a ŵyn Siân Llŷr', lang: 'cy-GB' },
      ', and it lasts ',
      { text: '[number of years]', gap: true },
      '.',
    ],
    keepWithNext: true,
  },
  { kind: 'paragraph', text: 'Gwnaed y cais hwn yn Gymraeg.', lang: 'cy-GB' },
  { kind: 'paragraph', text: 'Times are in the 24-hour clock.', tone: 'note' },
  { kind: 'paragraph', text: 'Breach of this order is an offence.', tone: 'warning' },
  { kind: 'heading', level: 2, text: 'What happened' },
  {
    kind: 'numbered',
    items: [
      {
        number: '1',
        text: 'The defendant must not:',
        sub: [
          { number: '(a)', text: 'telephone, write to or send anything to Beth Example; or' },
          { number: '(b)', text: ['ask ', { text: 'anyone else', strong: true }, ' to do so.'] },
        ],
      },
      { number: '2', text: `He sent her a link: ${longWord}` },
    ],
  },
  { kind: 'heading', level: 3, text: 'The message of 3 May' },
  {
    kind: 'numbered',
    items: [
      { number: '3', text: 'The message read: “I know where you are 😡👨‍👩‍👧 \u202eabc\u202c \u200fשלום”.' },
      { number: '7', text: 'He must stay away', missing: { what: 'the place', step: 'prohibitions' } },
      { number: '8', text: '', missing: { what: 'the length of the order', step: 'length' } },
      {
        number: '3.1',
        text: 'The day on which the order is made counts.',
        sub: [{ number: '(i)', text: 'first' }],
      },
      { number: '3.2', text: 'A line\nand another below it.', sub: [{ number: '(a)', text: 'again' }] },
      { number: 'A7', text: 'A number with a letter.' },
      { number: 'X*', text: 'A number that no list can count.' },
    ],
  },
  { kind: 'bullets', items: ['her home', ['her ', { text: 'gweithle', lang: 'cy-GB' }]] },
  {
    kind: 'rows',
    rows: [
      { label: 'Name', value: 'Arthur Example' },
      { label: 'Also known as', value: '' },
      { label: 'Date of birth', value: { what: 'the date of birth', step: 'defendant' } },
    ],
  },
  {
    kind: 'table',
    caption: 'Acts relied on',
    columns: [
      { header: 'No.', width: 1, rowHeader: true },
      { header: 'When', width: 3 },
      { header: 'What happened', width: 8 },
    ],
    rows: [
      ['1', '3 May 2026, 22:10', 'He stood outside her home for an hour & looked up <twice>.'],
      ['2', '', longWord],
      ...Array.from({ length: 40 }, (_, place) => [
        `${place + 3}`,
        '4 May 2026',
        'He drove slowly past her work.',
      ]),
      ['43', '5 May 2026', 'He said that he would wait. '.repeat(200).trim()],
    ],
  },
  {
    kind: 'table',
    caption: 'Exhibits',
    columns: [{ header: 'Mark', width: 1 }],
    rows: [],
    empty: 'There are no exhibits.',
  },
  {
    kind: 'figure',
    alt: 'Two acts in April and forty-one in May.',
    caption: 'Acts by month',
    width: 200,
    height: 80,
    svg: [
      { shape: 'line', x1: 10, y1: 70, x2: 190, y2: 70 },
      { shape: 'line', x1: 10, y1: 20, x2: 190, y2: 20, dash: true },
      { shape: 'rect', x: 30, y: 60, width: 30, height: 10, fill: 'grey' },
      { shape: 'rect', x: 110, y: 15, width: 30, height: 55, fill: 'black' },
      { shape: 'text', x: 45, y: 78, text: 'April', size: 7, anchor: 'middle' },
      { shape: 'text', x: 125, y: 78, text: 'May', size: 7, anchor: 'middle' },
    ],
  },
  {
    kind: 'figure',
    alt: 'A map. The zone lies between Mill Road and the river.',
    caption: 'Map 1',
    width: 400,
    height: 200,
    image: { id: 'file_map', width: 80, height: 40 },
    svg: [
      {
        shape: 'zone',
        points: [
          [50, 20],
          [350, 40],
          [300, 180],
        ],
      },
      {
        shape: 'way',
        points: [
          [10, 100],
          [390, 100],
        ],
      },
      { shape: 'marker', x: 30, y: 30, text: '12' },
    ],
  },
  { kind: 'missing', what: 'why the order is necessary', step: 'necessity' },
  { kind: 'pageBreak' },
  { kind: 'heading', level: 2, text: 'Statement of truth' },
  {
    kind: 'field',
    name: 'full-name',
    label: 'Full name',
    hint: 'As on your birth certificate',
    control: 'text',
    value: 'Siân Ŵyn',
  },
  { kind: 'field', name: 'born', label: 'Date of birth', control: 'date' },
  { kind: 'field', name: 'addresses', label: 'Every address', control: 'multiline' },
  { kind: 'field', name: 'read', label: 'This was read to me', control: 'checkbox', checked: true },
  { kind: 'field', name: 'copy', label: 'I was given a copy', hint: 'Ask for one', control: 'checkbox' },
  {
    kind: 'choices',
    caption: 'Tick what you agree with',
    header: 'Act',
    answers: ['Agree', 'Dispute'],
    rows: ['1', '2', '3'].map((label) => ({ name: `act-${label}`, label })),
    across: 2,
  },
  {
    kind: 'signature',
    role: 'Applicant',
    lines: [{ label: 'Signed' }, { label: 'Name', value: 'Inspector Dana Example' }, { label: 'Date' }],
  },
]

/** What the figure of a map lies on: a plain grey. */
export const imagesOfBlocks: ReadonlyMap<string, Uint8Array> = new Map([
  ['file_map', encodePng({ width: 80, height: 40, bytes: new Uint8Array(3200).fill(220) })],
])

/** A made-up paper; what a test does not name is a final paper of an invented case that may be served. */
export function madeUpPaper(part: Partial<Paper> = {}): Paper {
  return {
    code: 'D1',
    stem: 'application',
    title: 'Application for a stalking protection order',
    lang: 'en-GB',
    audience: 'serve-and-lodge',
    draft: false,
    training: false,
    reference: 'AVF/2026/0042',
    audit: 'no audit record',
    madeOn: '2026-05-12',
    blocks: everyKindOfBlock,
    images: imagesOfBlocks,
    ...part,
  }
}

/** Papers that between them show every mark and every kind of block, and lists that begin, skip and return. */
export const madeUpPapers: readonly Paper[] = [
  madeUpPaper(),
  madeUpPaper({ audience: 'police-only', marking: 'OFFICIAL-SENSITIVE', draft: true, training: true }),
  madeUpPaper({
    lang: 'cy-GB',
    title: 'Cais',
    blocks: [{ kind: 'paragraph', text: 'Y diffynnydd yw Arthur.' }],
  }),
  madeUpPaper({
    blocks: [
      '1',
      '2',
      '3',
      '3',
      '1',
      '(a)',
      '(b)',
      '(h)',
      '(i)',
      '(ii)',
      '(z)',
      '(aa)',
      '12',
      '1.2.3',
      '007',
      '0',
    ].map((number) => ({ kind: 'numbered', items: [{ number, text: `numbered ${number}` }] })),
  }),
  madeUpPaper({ blocks: [] }),
]
