import { describe, expect, test } from 'vitest'
import { LeftOut } from '#src/documents/bundle/LeftOut.ts'
import { makePapers } from '#src/documents/makePapers.ts'
import { BundleStopped } from '#src/documents/render/bundle/bundleOptions.ts'
import { makeBundle } from '#src/documents/render/bundle/makeBundle.ts'
import { checkPdf } from '#src/documents/render/pdf/check/checkPdf.ts'
import { servedView } from '#src/domain/audience/servedView.ts'
import { aBundle, aBundleInput, aFace, anExhibit, anExhibitPdf, aPaper } from '#tests/support/aBundle.ts'
import { pdfFonts } from '#tests/support/pdfFonts.ts'
import { readBundle } from '#tests/support/readBundle.ts'
import { readPdfPages } from '#tests/support/readPdf.ts'
import { readPdfStructure } from '#tests/support/readPdfStructure.ts'
import { sample, sampleProfile } from '#tests/support/samples.ts'

const three = await anExhibitPdf(3)
const landscape = await anExhibitPdf(1, { size: [841.89, 595.28] })
const large = await anExhibitPdf(1, { size: [1190, 1684] })

const exhibits = [
  anExhibit('OM/1', three),
  anExhibit('OM/2', landscape),
  anExhibit('OM/3', large),
  anExhibit('OM/4', undefined, { indexOnly: true }),
  anExhibit('OM/5'),
]
const whole = await aBundle({ exhibits })
const read = await readBundle(whole.bytes)
const pages = await readPdfPages(whole.bytes)

describe('a bundle of papers and exhibits', () => {
  test('has nothing wrong with its structure, and claims no standard', async () => {
    expect(await checkPdf(whole.bytes)).toEqual([])
    expect(new TextDecoder('latin1').decode(whole.bytes)).not.toMatch(/pdfuaid|pdfaid/)
  })

  test('carries one number on each page, that of the page in the file, from the index on', () => {
    expect(read.pages).toBe(15)
    expect(read.labels).toEqual(pages.map((_, index) => `${index + 1}`))
    for (const [index, { artifacts }] of pages.entries()) {
      expect(artifacts.match(/Page \d+ of \d+/g)).toEqual([`Page ${index + 1} of 15`])
    }
  })

  test('leads from each entry of the index to its first page', () => {
    expect(read.links.every(({ on }) => on === 1)).toBe(true)
    expect(read.links.map(({ says, page }) => [says, page])).toEqual([
      ['A1 Application, 2 to 4', 2],
      ['A2 Chronology, 5', 5],
      ['B1 OM/1: Screenshots of messages, 6 to 9', 6],
      ['B2 OM/2: Screenshots of messages, 10 to 11', 10],
      ['B3 OM/3: Screenshots of messages, 12 to 13', 12],
      ['B4 OM/4: Screenshots of messages (available to view), 14', 14],
      ['B5 OM/5: Screenshots of messages (pages not in this bundle), 15', 15],
    ])
    for (const { page, says } of read.links.slice(2)) {
      expect(pages[page - 1]?.content).toContain(`Exhibit ${/OM\/\d/.exec(says)?.[0]}`)
    }
  })

  test('has a short bookmark with its page number for each section, paper, heading and exhibit', () => {
    expect(read.bookmarks.every(({ title, page }) => title.endsWith(`, page ${page}`))).toBe(true)
    expect(read.bookmarks.map(({ title }) => title)).toEqual([
      'Index, page 1',
      'A. Papers, page 2',
      'Application, page 2',
      'Section 2, page 3',
      'Section 3, page 4',
      'Chronology, page 5',
      'B. Exhibits, page 6',
      'OM/1: Screenshots of messages, page 6',
      'OM/2: Screenshots of messages, page 10',
      'OM/3: Screenshots of messages, page 12',
      'OM/4: Screenshots of messages (available to view), page 14',
      'OM/5: Screenshots of messages (pages not in this bundle), page 15',
    ])
  })

  test('opens on its first page at full size', () => {
    expect(read.opens).toEqual([{ name: 'XYZ' }, null, null, 1])
  })

  test('turns no page: a landscape page lies on a landscape sheet, and a large one on A3', () => {
    expect(read.sizes.every(({ turn }) => turn === 0)).toBe(true)
    expect(read.sizes[10]).toMatchObject({ width: 842, height: 595 })
    expect(read.sizes[12]).toMatchObject({ width: 842, height: 1191 })
  })

  test('says of each exhibit’s page what it is, and keeps its words', async () => {
    expect(await readPdfStructure(whole.bytes)).toContain('Exhibit OM/1, page 2 of 3')
    expect(pages[7]?.content).toContain('Message number 2')
    expect(pages[7]?.artifacts).toContain('NP/2026/0042 · Exhibit OM/1, page 2 of 3')
  })

  test('gives the same bytes each time', async () => {
    expect(Buffer.compare((await aBundle({ exhibits })).bytes, whole.bytes)).toBe(0)
  })
})

describe('pages added later', () => {
  const late = anExhibit('OM/6', three, { late: true })

  test('come behind everything else, with a list of their own, and change no earlier number', async () => {
    const { made, bytes } = await aBundle({ exhibits: [late, ...exhibits] })
    expect(made.parts.slice(0, -1)).toEqual(whole.made.parts)
    expect(made.parts.at(-1)).toMatchObject({ label: 'C1', first: 17, last: 20 })
    const { links, bookmarks } = await readBundle(bytes)
    expect(links).toContainEqual({ on: 1, says: 'C Pages added later, 16', page: 16 })
    expect(links.at(-1)).toEqual({ on: 16, says: 'C1 OM/6: Screenshots of messages, 17 to 20', page: 17 })
    expect(bookmarks.slice(-3).map(({ title }) => title)).toEqual([
      'C. Pages added later, page 16',
      'Pages added later, page 16',
      'OM/6: Screenshots of messages, page 17',
    ])
    expect(await checkPdf(bytes)).toEqual([])
  })
})

describe('pages added later, where the bundle that was given out was longer', () => {
  test('begin behind its last page, and what moved is named', async () => {
    const entries = [
      { name: 'Application', first: 2, last: 4 },
      { name: 'Chronology', first: 5, last: 6 },
    ]
    const given = { on: '2026-06-24', pages: 7, entries }
    const { made, bytes } = await aBundle({ exhibits: [anExhibit('OM/6', three, { late: true })], given })
    expect(made.parts.map(({ first }) => first)).toEqual([2, 5, 9])
    expect(made.moved).toEqual(['Chronology'])
    const all = await readPdfPages(bytes)
    expect(all.map(({ content }) => content.includes('This page is empty'))).toEqual(
      all.map((_, index) => index === 5 || index === 6),
    )
    expect(await checkPdf(bytes)).toEqual([])
  })
})

describe('an exhibit that cannot be used', () => {
  const refused = async () => {
    throw new LeftOut('It is too large.')
  }

  test('is named with its reason and keeps its cover sheet; the rest goes on', async () => {
    const broken = [
      anExhibit('OM/1', new Uint8Array([1, 2, 3])),
      anExhibit('OM/2', undefined, { pages: refused }),
      anExhibit('OM/3', three),
    ]
    const { made, bytes } = await aBundle({ exhibits: broken })
    expect(made.leftOut).toEqual([
      { reference: 'OM/1', reason: 'It cannot be read as a PDF.' },
      { reference: 'OM/2', reason: 'It is too large.' },
    ])
    expect(made.parts.map(({ first, last }) => [first, last]).slice(2)).toEqual([
      [6, 6],
      [7, 7],
      [8, 11],
    ])
    const [cover] = (await readPdfPages(bytes)).slice(5)
    expect(cover?.content).toContain('Not in this bundle')
    expect(cover?.content).not.toContain('cannot be read')
  })

  test('is no excuse for a fault of another kind', async () => {
    const fault = async () => {
      throw new Error('The vault is closed')
    }
    await expect(aBundle({ exhibits: [anExhibit('OM/1', undefined, { pages: fault })] })).rejects.toThrow(
      'The vault is closed',
    )
  })
})

test('the bundle of the police carries their band on every page, those of exhibits and served papers too', async () => {
  const { bytes } = await aBundle({
    kind: 'police',
    face: { ...aFace, audience: 'police-only', draft: true },
    papers: [aPaper('Application'), aPaper('Rationale', 1, { audience: 'police-only' })],
    exhibits: [anExhibit('OM/1', three, { sha256: 'ab12'.repeat(16) })],
  })
  const all = await readPdfPages(bytes)
  expect(all).toHaveLength(7)
  for (const { artifacts } of all)
    expect(artifacts).toContain('POLICE ONLY: NOT FOR SERVICE. OFFICIAL-SENSITIVE')
  for (const { artifacts } of all.slice(3))
    expect(artifacts).toContain('DRAFT: not finished, not for service')
  expect(all[3]?.content).toContain('ab12ab12')
  for (const { artifacts } of pages) expect(artifacts).not.toMatch(/POLICE|DRAFT/)
})

test('a bundle that nobody waits for any more is stopped before the next exhibit', async () => {
  const told: string[] = []
  const options = {
    fonts: pdfFonts,
    take: () => {},
    tell: ({ doing, at, of }: { doing: string; at: number; of: number }) => told.push(`${doing} ${at}/${of}`),
    isStopped: () => told.length > 1,
  }
  await expect(makeBundle(aBundleInput({ exhibits }), options)).rejects.toThrow(BundleStopped)
  expect(told).toEqual(['looking at exhibits 1/5', 'looking at exhibits 2/5'])
})

describe('the served bundle of a training case', async () => {
  const file = sample('fx-01')
  const papers = makePapers(file, {
    today: file.training?.asAt ?? '',
    profile: sampleProfile(file.training?.profile ?? ''),
    findings: [],
  }).filter(({ audience }) => audience === 'serve-and-lodge')
  const references = (file.evidence?.exhibits ?? []).map(({ reference }) => reference ?? '')
  const loaded = references.map((reference) => anExhibit(reference, three))
  const bundle = await aBundle({ papers, exhibits: loaded })
  const { links, bookmarks } = await readBundle(bundle.bytes)
  const printed = (await readPdfPages(bundle.bytes)).map(({ content }) => content.replace(/\s+/g, ' '))
  const startOf = (title: string) =>
    bundle.made.parts.find((part) => part.title === title || part.title.startsWith(`${title}:`))
  const pagesOf = (title: string) => {
    const { first, last } = startOf(title) ?? { first: 0, last: 0 }
    return printed.slice(first - 1, last).join(' ')
  }

  test('is sound, and all its links and bookmarks land', async () => {
    expect(await checkPdf(bundle.bytes)).toEqual([])
    expect(links.map(({ page }) => page)).toEqual(bundle.made.parts.map(({ first }) => first))
    expect(bookmarks.filter(({ title, page }) => !title.endsWith(`, page ${page}`))).toEqual([])
  })

  test('names on the sheet for the bench the page on which each exhibit begins', () => {
    const named = [...pagesOf('Sheet for the bench').matchAll(/exhibit ([\w/]+), page (\d+)/g)]
    expect(named.length).toBeGreaterThan(1)
    for (const [, reference = '', page] of named) {
      expect(Number(page)).toBe(startOf(reference)?.first)
      expect(printed[Number(page) - 1]).toContain(`Exhibit ${reference}`)
    }
  })

  test.each(['Application for a stalking protection order', 'Statement of the lead officer', 'Chronology'])(
    'and in the paper “%s”, where it is named first',
    (title) => {
      const named = [...pagesOf(title).matchAll(/([A-Z]+\/\d+),? \(?page (\d+)/g)]
      expect(named.length).toBeGreaterThan(5)
      for (const [, reference = '', page] of named) expect(Number(page)).toBe(startOf(reference)?.first)
    },
  )

  test('and the page on which each act stands in the chronology', () => {
    const named = [...pagesOf('Sheet for the bench').matchAll(/Chronology, act (\d+), page (\d+)/g)]
    expect(named.length).toBeGreaterThan(1)
    const acts = new Map(servedView(file).acts.map(({ number, what = '' }) => [number, what]))
    for (const [, act, page] of named)
      expect(printed[Number(page) - 1]).toContain(acts.get(Number(act))?.slice(0, 30))
  })

  test('gives in the index of the exhibits all pages of each', () => {
    for (const { reference } of loaded) {
      const { first, last } = startOf(reference) ?? { first: 0, last: 0 }
      expect(last - first).toBe(3)
      expect(pagesOf('Exhibits index')).toContain(`${reference}, pages ${first} to ${last}`)
    }
  })
})
