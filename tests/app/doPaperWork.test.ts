import { strFromU8, unzipSync } from 'fflate'
import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import { doPaperWork, writePapers } from '#src/app/doPaperWork.ts'
import type { PaperWork } from '#src/app/paperMessages.ts'
import { loadFontsNode } from '#src/cli/loadFontsNode.ts'
import type { MakingProgress } from '#src/features/drafts/services.ts'
import { aCase } from '#tests/support/aCase.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { finishedCase } from '#tests/support/checking.ts'
import { docxPart } from '#tests/support/readDocx.ts'
import { readPdfPages } from '#tests/support/readPdf.ts'
import { deliveredProfile, sample, sampleImages } from '#tests/support/samples.ts'

const source = { draft: aDraft(aCase()), today: '2026-06-24', profile: deliveredProfile() }
const advocate: PaperWork = { kind: 'pack', audience: 'advocate', ...source }

describe('what the worker is asked for', () => {
  test('a pack is a zip of its papers with their manifest, and each paper is told as it begins', async () => {
    const told: MakingProgress[] = []
    const made = await doPaperWork(advocate, loadFontsNode, (progress) => told.push(progress))
    if (!made.ok) throw new Error(made.message)
    const files = unzipSync(made.bytes)
    const manifest = JSON.parse(strFromU8(files['manifest.json'] ?? new Uint8Array()))
    expect(manifest).toMatchObject({ schema: 1, case: 'a-case', today: '2026-06-24' })
    expect(Object.keys(files)).toHaveLength(manifest.files.length + 1)
    expect(told).toEqual([{ at: 1, of: 1, title: 'Notes' }])
  })

  test('a map comes with its image where the page gave it, and says where it did not', async () => {
    const mapped = { ...source, draft: aDraft(sample('fx-08')) }
    const work: PaperWork = {
      kind: 'file',
      audience: 'serve-and-lodge',
      stem: 'map',
      format: 'pdf',
      ...mapped,
    }
    const words = async (asked: PaperWork) => {
      const made = await doPaperWork(asked, loadFontsNode, () => undefined)
      if (!made.ok) throw new Error(made.message)
      return (await readPdfPages(made.bytes)).map(({ content }) => content).join(' ')
    }
    expect(await words({ ...work, images: sampleImages })).not.toContain('Not yet entered')
    expect(await words(work)).toContain(
      '[Not yet entered: the image of the map, which is not on this device]',
    )
  })

  test('one paper comes alone, in the form asked for', async () => {
    const work: PaperWork = {
      kind: 'file',
      audience: 'serve-and-lodge',
      stem: 'draft-order',
      format: 'docx',
      ...source,
    }
    const made = await doPaperWork(work, loadFontsNode, () => undefined)
    if (!made.ok) throw new Error(made.message)
    expect(Object.keys(unzipSync(made.bytes))).toContain('word/document.xml')
  })
})

describe('whether the papers are final is worked out from the case itself', () => {
  test.each([
    ['a finished case', finishedCase(), true],
    ['a case without its third test', { ...aCase(), necessity: undefined }, false],
  ])('%s', async (_, file, final) => {
    const made = await doPaperWork({ ...advocate, draft: aDraft(file) }, loadFontsNode, () => undefined)
    expect(made).toMatchObject({ ok: true, final })
    const written = writePapers({ ...source, draft: aDraft(file) })
    if (!written.ok) throw new Error(written.message)
    expect(written.papers.map(({ draft }) => draft)).toEqual(written.papers.map(() => !final))
  })
})

describe('one paper that is not finished keeps what holds it from being final, and no other download', () => {
  const { statement: _, ...without } = sample('fx-08')
  const finished = { ...source, today: sample('fx-08').training?.asAt ?? '', images: sampleImages }
  const file = (stem: string) => ({ kind: 'file', audience: 'serve-and-lodge', stem, format: 'pdf' }) as const

  test.each([
    ['its image is at hand', sample('fx-08'), sampleImages, 'map', true, []],
    ['its image is not at hand', sample('fx-08'), undefined, 'map', false, ['Map of the exclusion zone']],
    ['another paper has a map without its image', sample('fx-08'), undefined, 'application', true, []],
    ['its paragraphs are decided', sample('fx-08'), sampleImages, 'officer-statement', true, []],
    [
      'nothing of it is written',
      without,
      sampleImages,
      'officer-statement',
      false,
      ['Statement of the lead officer'],
    ],
  ])('a paper of which %s', async (_case, held, images, stem, final, unfinished) => {
    const { images: _images, ...rest } = finished
    const work = { ...rest, ...file(stem), draft: aDraft(held), ...(images && { images }) }
    const made = await doPaperWork(work, loadFontsNode, () => undefined)
    expect(made).toMatchObject({ ok: true, final, unfinished })
  })
})

describe('the foot of the papers', () => {
  /** The words that stand at the foot, or above the head, of each page of each file of the pack of the police. */
  const feet = async (work: PaperWork) => {
    const made = await doPaperWork(work, loadFontsNode, () => undefined)
    if (!made.ok) throw new Error(made.message)
    const files = Object.entries(unzipSync(made.bytes)).filter(([name]) => name !== 'manifest.json')
    const read = await Promise.all(files.map(([name, bytes]) => feetOf(name, bytes)))
    return read.flat()
  }
  const feetOf = async (name: string, bytes: Uint8Array): Promise<string[]> => {
    if (name.endsWith('.pdf')) return (await readPdfPages(bytes)).map(({ artifacts }) => artifacts)
    if (name.endsWith('.docx')) return [docxPart(bytes, 'word/footer1.xml').documentElement.textContent ?? '']
    const page = new JSDOM(strFromU8(bytes)).window.document
    return [page.querySelector('.paper-foot')?.textContent ?? '']
  }
  const police: PaperWork = { ...advocate, audience: 'police-only', draft: aDraft(finishedCase()) }

  test.each([
    ['the head of the record', { audit: '3f9ac21b77e0' }, 'Audit record 3f9a c21b 77e0'],
    ['that there is no record', { audit: 'no audit record' }, 'No audit record'],
    ['that there is no record, where nobody said', {}, 'No audit record'],
  ])('says %s, on every page of every final file', async (_, audit, words) => {
    const pages = await feet({ ...police, ...audit })
    expect(pages.length).toBeGreaterThan(6)
    expect(pages.filter((page) => !page.includes(words))).toEqual([])
  })

  test('says nothing of a record while the papers are drafts', async () => {
    const draft = aDraft({ ...aCase(), necessity: undefined })
    const pages = await feet({ ...police, draft, audit: '3f9ac21b77e0' })
    expect(pages.length).toBeGreaterThan(6)
    expect(pages.filter((page) => /audit|3f9a/i.test(page))).toEqual([])
  })
})

describe('papers to read on the page', () => {
  test('are every paper that the packs hold, for each audience, and can be sent from a worker', () => {
    const written = writePapers(source)
    if (!written.ok) throw new Error(written.message)
    const sent = structuredClone(written.papers)
    expect(sent.filter(({ audience }) => audience === 'advocate').map(({ title }) => title)).toEqual([
      'Notes',
    ])
    expect(new Set(sent.map(({ audience }) => audience))).toEqual(
      new Set(['serve-and-lodge', 'police-only', 'court-only', 'advocate']),
    )
  })
})

describe('when it cannot be made', () => {
  test('fonts that do not load are said as such', async () => {
    const made = await doPaperWork(
      advocate,
      () => Promise.reject(new Error('offline')),
      () => undefined,
    )
    expect(made).toMatchObject({ ok: false, because: 'fonts', message: expect.stringContaining('Try again') })
  })

  test('a paper that fails names itself', async () => {
    const broken = async () => ({ regular: new Uint8Array(4), bold: new Uint8Array(4) })
    const made = await doPaperWork(advocate, broken, () => undefined)
    expect(made).toMatchObject({
      ok: false,
      because: 'paper',
      paper: 'Notes',
      message: expect.stringMatching(/^“Notes” could not be made as a PDF\./),
    })
  })

  test('a paper that the case does not have is said, not made up', async () => {
    const work: PaperWork = {
      kind: 'file',
      audience: 'advocate',
      stem: 'application',
      format: 'pdf',
      ...source,
    }
    const made = await doPaperWork(work, loadFontsNode, () => undefined)
    expect(made).toMatchObject({ ok: false, message: expect.stringContaining('no longer has this paper') })
  })
})
