import { describe, expect, test } from 'vitest'
import type { Block } from '#src/documents/blocks.ts'
import { normalise, plainText } from '#src/documents/plainText.ts'

const columns = [
  { header: 'Date', width: 1 },
  { header: 'What happened', width: 3 },
]

describe('the text a court reads', () => {
  test('gives a heading and a paragraph a line each, whatever the marks of their words', () => {
    const blocks: Block[] = [
      { kind: 'heading', level: 1, text: 'Application' },
      { kind: 'paragraph', text: ['The applicant is ', { text: 'the Chief Constable', strong: true }, '.'] },
    ]
    expect(plainText(blocks)).toBe('Application\nThe applicant is the Chief Constable.')
  })

  test('prints the number of a paragraph, its parts below it, and its gap after it', () => {
    const blocks: Block[] = [
      {
        kind: 'numbered',
        items: [
          { number: '12', text: 'He must not:', sub: [{ number: '(a)', text: 'telephone her;' }] },
          { number: '3.1', text: '', missing: { what: 'the length of the order', step: 'length' } },
        ],
      },
    ]
    expect(plainText(blocks)).toBe(
      '12. He must not:\n(a) telephone her;\n3.1. [Not yet entered: the length of the order]',
    )
  })

  test('names a gap in a row and on its own', () => {
    const gap = { what: 'the date of birth', step: 'defendant' } as const
    const blocks: Block[] = [
      {
        kind: 'rows',
        rows: [
          { label: 'Name', value: 'Arthur Example' },
          { label: 'Born', value: gap },
        ],
      },
      { kind: 'missing', ...gap },
    ]
    const words = '[Not yet entered: the date of birth]'
    expect(plainText(blocks)).toBe(`Name\nArthur Example\nBorn\n${words}\n${words}`)
  })

  test('reads a table by rows under its caption and headers', () => {
    const blocks: Block[] = [
      {
        kind: 'table',
        caption: 'Acts',
        columns,
        rows: [
          ['1 May', 'He waited.'],
          ['', 'He rang.'],
        ],
      },
    ]
    expect(plainText(blocks)).toBe('Acts\nDate\nWhat happened\n1 May\nHe waited.\nHe rang.')
  })

  test('says that a table is empty in its own words, and only where it has some', () => {
    const table = { kind: 'table', caption: 'Acts', columns, rows: [] } as const
    expect(plainText([{ ...table, empty: 'No act is recorded.' }])).toBe('No act is recorded.')
    expect(plainText([table])).toBe('Acts\nDate\nWhat happened')
  })

  test('shows what is entered in a field and whether a box is ticked', () => {
    const blocks: Block[] = [
      {
        kind: 'field',
        name: 'name',
        label: 'Full name',
        hint: 'As on your birth certificate',
        control: 'text',
        value: 'A E',
      },
      { kind: 'field', name: 'yes', label: 'Read to me', control: 'checkbox', checked: true },
      { kind: 'field', name: 'no', label: 'Read by me', control: 'checkbox' },
    ]
    expect(plainText(blocks)).toBe('Full name\nAs on your birth certificate\nA E\n☑ Read to me\n☐ Read by me')
  })

  test('reads bullets, figures and signature lines, and nothing where a page breaks', () => {
    const blocks: Block[] = [
      { kind: 'bullets', items: ['her home', ''] },
      { kind: 'pageBreak' },
      { kind: 'figure', alt: 'Two acts in May.', caption: 'Acts by month', svg: [], width: 1, height: 1 },
      {
        kind: 'signature',
        role: 'Applicant',
        lines: [{ label: 'Name', value: 'PC Example' }, { label: 'Signed' }],
      },
    ]
    expect(plainText(blocks)).toBe(
      '• her home\nTwo acts in May.\nActs by month\nApplicant\nName\nPC Example\nSigned',
    )
  })
})

test('two texts that differ only in white space or in how an accent is stored compare as the same', () => {
  expect(normalise(' Sia\u0302n\n\u00a0 Llŷr ')).toBe('Siân Llŷr')
  expect(normalise('her home')).not.toBe(normalise('herhome'))
})
