import { describe, expect, test } from 'vitest'
import type { Block, Text } from '#src/documents/blocks.ts'
import { renderPdf } from '#src/documents/render/pdf/renderPdf.ts'
import { madeUpPaper } from '#tests/support/madeUpPapers.ts'
import { pdfFonts } from '#tests/support/pdfFonts.ts'
import { readPdfPages } from '#tests/support/readPdf.ts'
import { readPdfRoles, readPdfText } from '#tests/support/readPdfText.ts'

const rendered = (blocks: readonly Block[]) => renderPdf(madeUpPaper({ blocks }), pdfFonts)
const pagesOf = async (blocks: readonly Block[]) => await readPdfPages(await rendered(blocks))
const textOf = async (blocks: readonly Block[]) => await readPdfText(await rendered(blocks))
const rolesOf = async (blocks: readonly Block[]) => await readPdfRoles(await rendered(blocks))

const sentence = 'He stood outside her home and looked up at the windows. '

function aTable(rows: readonly Text[][]): Block {
  const columns = [
    { header: 'Number', width: 1, rowHeader: true as const },
    { header: 'What happened', width: 6 },
  ]
  return { kind: 'table', caption: 'Acts', columns, rows }
}

const rows = Array.from({ length: 300 }, (_, index) => [`act${index + 1}.`, sentence])
const pages = await pagesOf([aTable(rows)])

describe('a table of 300 rows', () => {
  test('prints every row once', () => {
    const all = pages.map(({ content }) => content).join(' ')
    for (const [number] of rows) expect(all.split(number as string).length).toBe(2)
  })

  test('repeats its header row on each page, read out only once', () => {
    expect(pages.length).toBeGreaterThan(5)
    expect(pages[0]?.content).toContain('What happened')
    for (const page of pages.slice(1)) {
      expect(page.artifacts).toContain('What happened')
      expect(page.content).not.toContain('What happened')
    }
  })
})

describe('boxes to tick that follow each other', () => {
  const box = (name: string): Block => ({ kind: 'field', name, label: name, control: 'checkbox' })
  const filler = (count: number): Block[] =>
    Array.from({ length: count }, () => ({ kind: 'paragraph', text: sentence }))

  test.each(Array.from({ length: 8 }, (_, more) => 32 + more))(
    'stay together on one page, below %i paragraphs',
    async (count) => {
      const made = await pagesOf([...filler(count), box('keepit'), box('changeit'), box('worried')])
      const withBoxes = made.filter(({ content }) => /keepit|changeit|worried/.test(content))
      expect(withBoxes).toHaveLength(1)
    },
  )
})

describe('a numbered paragraph before a table', () => {
  test.each(Array.from({ length: 6 }, (_, more) => 34 + more))(
    'stands on the page of the table, below %i paragraphs',
    async (count) => {
      const filler = Array.from({ length: count }, (): Block => ({ kind: 'paragraph', text: 'He waited.' }))
      const lead: Block = { kind: 'numbered', items: [{ number: '1', text: 'leadingin' }] }
      const made = await pagesOf([
        ...filler,
        lead,
        aTable([
          ['firstrow', sentence],
          ['second', sentence],
        ]),
      ])
      expect(made.filter(({ content }) => /leadingin|firstrow/.test(content))).toHaveLength(1)
    },
  )
})

describe('a place to sign', () => {
  test.each(Array.from({ length: 10 }, (_, more) => 24 + more))(
    'never stands on a page without words of what is signed, below %i paragraphs',
    async (count) => {
      const filler = Array.from({ length: count }, (): Block => ({ kind: 'paragraph', text: 'He waited.' }))
      const made = await pagesOf([
        ...filler,
        { kind: 'numbered', items: [{ number: '1', text: 'lastwords' }] },
        { kind: 'heading', level: 2, text: 'Declaration' },
        { kind: 'paragraph', text: 'I believe that this is true.', keepWithNext: true },
        { kind: 'signature', role: 'Officer', lines: [{ label: 'Signature' }, { label: 'signedon' }] },
      ])
      expect(made.filter(({ content }) => /lastwords|Declaration|signedon/.test(content))).toHaveLength(1)
    },
  )
})

describe('an exception', () => {
  test.each(Array.from({ length: 6 }, (_, more) => 34 + more))(
    'stands on the page of its condition, below %i paragraphs',
    async (count) => {
      const filler = Array.from({ length: count }, (): Block => ({ kind: 'paragraph', text: 'He waited.' }))
      const sub = [{ number: '(a)', text: 'butthis' }]
      const made = await pagesOf([
        ...filler,
        { kind: 'numbered', items: [{ number: '3', text: 'notthat', sub }] },
      ])
      expect(made.filter(({ content }) => /notthat|butthis/.test(content))).toHaveLength(1)
    },
  )
})

describe('a table', () => {
  test.each(Array.from({ length: 24 }, (_, more) => 20 + more))(
    'never leaves its last row alone on a page, with %i rows',
    async (count) => {
      const rows = Array.from({ length: count }, (_, index) => [`act${index + 1}.`, sentence])
      const last = (await pagesOf([aTable(rows)])).at(-1)
      expect(last?.content.match(/act\d+\./g)?.length).toBeGreaterThan(1)
    },
  )

  test('runs a row higher than a page on to the next ones and loses none of it', async () => {
    const long = Array.from({ length: 1500 }, (_, index) => `w${index}.`).join(' ')
    const blocks = [
      aTable([
        ['1', 'before'],
        ['2', long],
        ['3', 'after'],
      ]),
    ]
    const pages = await pagesOf(blocks)
    expect(pages.length).toBeGreaterThan(1)
    expect((await textOf(blocks)).split('\n')).toEqual([
      'Acts',
      'Number',
      'What happened',
      '1',
      'before',
      '2',
      long,
      '3',
      'after',
    ])
  })

  test('says which cells head a column and which head a row', async () => {
    expect(await rolesOf([aTable([['1', 'x']])])).toBe(
      'Document(Table(Caption THead(TR(TH TH)) TBody(TR(TH TD))))',
    )
  })

  test('without rows is one sentence', async () => {
    const empty = { ...aTable([]), empty: 'There are no acts.' } as Block
    expect(await rolesOf([empty])).toBe('Document(P)')
    expect(await textOf([empty])).toBe('There are no acts.')
  })
})

describe('a heading', () => {
  test.each(Array.from({ length: 12 }, (_, lines) => 30 + lines))(
    'stays with two lines of its text, after %i lines',
    async (lines) => {
      const pages = await pagesOf([
        { kind: 'paragraph', text: Array.from({ length: lines }, () => 'line').join('\n') },
        { kind: 'heading', level: 1, text: 'Heading' },
        { kind: 'paragraph', text: 'one.\ntwo.\nthree.\nfour.' },
      ])
      const page = pages.find(({ content }) => content.includes('Heading'))
      expect(page?.content).toContain('two.')
    },
  )

  test('never skips a level, whatever the blocks say', async () => {
    const heading = (level: 1 | 2 | 3): Block => ({ kind: 'heading', level, text: `level ${level}` })
    expect(await rolesOf([heading(1), heading(3), heading(3), heading(2), heading(3)])).toBe(
      'Document(H1 H2 H2 H2 H3)',
    )
  })
})

describe('lists', () => {
  test('hold their numbers as labels, and sub-paragraphs inside their paragraph', async () => {
    const items = [
      { number: '1', text: 'The defendant must not', sub: [{ number: '(a)', text: 'call her.' }] },
    ]
    expect(await rolesOf([{ kind: 'numbered', items }])).toBe(
      'Document(L(LI(Lbl LBody(P L(LI(Lbl LBody))))))',
    )
    expect(await textOf([{ kind: 'numbered', items }])).toBe('1. The defendant must not\n(a) call her.')
  })

  test('set a long number above its text instead of over it', async () => {
    const items = [{ number: '12.4.17.2 bis', text: 'text' }]
    expect(await textOf([{ kind: 'numbered', items }])).toBe('12.4.17.2 bis. text')
  })
})

describe('letters and marks', () => {
  test('Welsh letters are read back, and Welsh runs are tagged as such', async () => {
    const blocks: Block[] = [
      { kind: 'paragraph', text: ['Name: ', { text: 'Siân Ŵyn Llŷr ŵ ẁ ẅ ỳ', lang: 'cy-GB' }, '.'] },
    ]
    expect(await textOf(blocks)).toBe('Name: Siân Ŵyn Llŷr ŵ ẁ ẅ ỳ.')
    expect(await rolesOf(blocks)).toBe('Document(P(Span))')
    expect(new TextDecoder('latin1').decode(await rendered(blocks))).toContain('/Lang (cy-GB)')
  })

  test('one run of Welsh is one element even when it fills several lines', async () => {
    const text = [{ text: 'gorchymyn amddiffyn rhag stelcian '.repeat(12), lang: 'cy-GB' as const }]
    expect(await rolesOf([{ kind: 'paragraph', text }])).toBe('Document(P(Span))')
  })

  test.each([
    ['emoji', 'I ❤️ you 😡', 'I [emoji: red heart] you [emoji: enraged face]'],
    ['right-to-left marks', 'a\u200F\u202Eb\u2069c', 'abc'],
    ['accents that stand on their own', 'x\u0302y\u0323', 'x\u0302ỵ'],
    ['no-break spaces', 'on 1\u00A0March', 'on 1 March'],
    ['ligatures', 'office affluent ﬁne', 'office affluent fine'],
    ['a word of 400 characters', `see ${'m'.repeat(400)} there`, `see ${'m'.repeat(400)} there`],
  ])('%s print properly', async (_, text, printed) => {
    expect(await textOf([{ kind: 'paragraph', text }])).toBe(printed)
  })
})

describe('a field', () => {
  test('of the flat copy holds its value as text, longer than a page if need be', async () => {
    const value = Array.from({ length: 120 }, (_, index) => `address ${index}.`).join('\n')
    const blocks: Block[] = [
      { kind: 'field', name: 'a', label: 'Every address', control: 'multiline', value },
    ]
    expect((await textOf(blocks)).replace(/\s+/g, ' ')).toBe(`Every address ${value.replaceAll('\n', ' ')}`)
    expect((await pagesOf(blocks)).length).toBeGreaterThan(1)
  })
})
