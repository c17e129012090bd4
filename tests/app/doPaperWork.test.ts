import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { doPaperWork, writePapers } from '#src/app/doPaperWork.ts'
import type { PaperWork } from '#src/app/paperMessages.ts'
import { loadFontsNode } from '#src/cli/loadFontsNode.ts'
import type { MakingProgress } from '#src/features/drafts/services.ts'
import { aCase } from '#tests/support/aCase.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { finishedCase } from '#tests/support/checking.ts'
import { deliveredProfile } from '#tests/support/samples.ts'

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
    expect(told).toEqual([{ at: 1, of: 1, title: 'The conditions, to go through together' }])
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

describe('papers to read on the page', () => {
  test('are every paper that the packs hold, for each audience, and can be sent from a worker', () => {
    const written = writePapers(source)
    if (!written.ok) throw new Error(written.message)
    const sent = structuredClone(written.papers)
    expect(sent.filter(({ audience }) => audience === 'advocate').map(({ title }) => title)).toEqual([
      'The conditions, to go through together',
    ])
    expect(new Set(sent.map(({ audience }) => audience))).toEqual(
      new Set(['serve-and-lodge', 'police-only', 'advocate']),
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
      paper: 'The conditions, to go through together',
      message: expect.stringMatching(
        /^“The conditions, to go through together” could not be made as a PDF\./,
      ),
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
