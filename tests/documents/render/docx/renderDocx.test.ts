import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { Paper } from '#src/documents/blocks.ts'
import { renderDocx } from '#src/documents/render/docx/renderDocx.ts'
import { madeUpPaper } from '#tests/support/madeUpPapers.ts'
import { docxPart } from '#tests/support/readDocx.ts'

const part = async (name: string, change: Partial<Paper> = {}) =>
  docxPart(await renderDocx(madeUpPaper(change)), name)
const words = async (name: string, change?: Partial<Paper>) =>
  (await part(name, change)).documentElement.textContent

describe('a paper as a Word file', () => {
  test('is the same bytes for the same paper, and other bytes for another day', async () => {
    expect(await renderDocx(madeUpPaper())).toEqual(await renderDocx(madeUpPaper()))
    expect(await renderDocx(madeUpPaper({ madeOn: '2026-05-13' }))).not.toEqual(
      await renderDocx(madeUpPaper()),
    )
  })

  test('names the paper, the reference and the product in its properties, and no person', async () => {
    const core = await part('docProps/core.xml')
    const value = (name: string) => core.getElementsByTagName(name)[0]?.textContent
    expect(value('dc:title')).toBe('Application for a stalking protection order')
    expect(value('dc:subject')).toBe('AVF/2026/0042')
    expect(value('dc:creator')).toBe('Stalking protection orders')
    expect(value('cp:lastModifiedBy')).toBe('Stalking protection orders')
    expect(value('dcterms:created')).toBe('2026-05-12T00:00:00Z')
    expect(core.documentElement.textContent).not.toMatch(/Example/)
  })

  test('is banded, marked DRAFT and TRAINING in the header of every page, and only then', async () => {
    const marked = {
      audience: 'police-only',
      marking: 'OFFICIAL-SENSITIVE',
      draft: true,
      training: true,
    } as const
    expect(await words('word/header1.xml', marked)).toMatch(
      /POLICE ONLY: NOT FOR SERVICE. OFFICIAL-SENSITIVE.*DRAFT.*TRAINING/,
    )
    expect(await words('word/header1.xml')).toBe('')
  })

  test('holds no police-only words anywhere when it is served', async () => {
    const parts = unzipSync(await renderDocx(madeUpPaper({ marking: 'OFFICIAL-SENSITIVE' })))
    for (const bytes of Object.values(parts))
      expect(strFromU8(bytes)).not.toMatch(/POLICE ONLY|OFFICIAL-SENSITIVE/)
  })

  test('says the reference, the title, the page out of how many and the audit head at the foot', async () => {
    const foot = await words('word/footer1.xml')
    expect(foot).toMatch(/AVF\/2026\/0042.*Application.*Page PAGE of NUMPAGES.*no audit record/)
  })

  test('has real headings, a repeated header row and rows that stay whole unless they are very long', async () => {
    const body = await part('word/document.xml')
    const styles = [...body.getElementsByTagName('w:pStyle')].map((style) => style.getAttribute('w:val'))
    expect(styles.filter((style) => style?.startsWith('Heading'))).toEqual([
      'Heading1',
      'Heading2',
      'Heading3',
      'Heading2',
    ])
    const rows = [...body.getElementsByTagName('w:tbl')].find((table) =>
      table.textContent?.includes('What happened'),
    )
    const all = [...(rows?.getElementsByTagName('w:tr') ?? [])]
    const on = (row: Element, name: string) =>
      ['', 'true', '1', null].includes(
        row.getElementsByTagName(name)[0]?.getAttribute('w:val') ??
          (row.getElementsByTagName(name)[0] ? '' : 'no'),
      )
    expect(all.map((row) => on(row, 'w:tblHeader')).filter(Boolean)).toHaveLength(1)
    expect(all.map((row) => on(row, 'w:cantSplit'))).toEqual([...Array(43).fill(true), false])
  })

  test('gives each column its width in twentieths of a point', async () => {
    const grid = [...(await part('word/document.xml')).getElementsByTagName('w:tblGrid')].find(
      (g) => g.children.length === 3,
    )
    expect([...(grid?.children ?? [])].map((column) => column.getAttribute('w:w'))).toEqual([
      '812',
      '2438',
      '6502',
    ])
  })

  test('says which words are Welsh, in a paper whose language is its own', async () => {
    const welsh = [...(await part('word/document.xml')).getElementsByTagName('w:lang')].map((lang) =>
      lang.getAttribute('w:val'),
    )
    expect(welsh).toEqual(['cy-GB', 'cy-GB', 'cy-GB'])
    const language = async (lang: Paper['lang']) =>
      (await part('word/styles.xml', { lang })).getElementsByTagName('w:lang')[0]?.getAttribute('w:val')
    expect(await language('en-GB')).toBe('en-GB')
    expect(await language('cy-GB')).toBe('cy-GB')
  })

  test('uses no style that it does not define', async () => {
    const ids = [...(await part('word/styles.xml')).getElementsByTagName('w:style')].map((style) =>
      style.getAttribute('w:styleId'),
    )
    const body = await part('word/document.xml', { draft: true })
    const used = ['w:pStyle', 'w:rStyle'].flatMap((tag) =>
      [...body.getElementsByTagName(tag)].map((style) => style.getAttribute('w:val')),
    )
    expect([...new Set(used)].filter((style) => !ids.includes(style))).toEqual([])
  })

  test('describes a drawing for those who cannot see it', async () => {
    const drawing = (await part('word/document.xml')).getElementsByTagName('wp:docPr')[0]
    expect(drawing?.getAttribute('descr')).toBe('Two acts in April and forty-one in May.')
  })
})
