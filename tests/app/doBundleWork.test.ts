import { describe, expect, test } from 'vitest'
import { doBundleWork } from '#src/app/doBundleWork.ts'
import type { BundleProgress } from '#src/documents/render/bundle/bundleOptions.ts'
import { textOfPages } from '#src/documents/render/exhibits/textOfPages.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { finishedCase } from '#tests/support/checking.ts'
import { reader } from '#tests/support/exhibitReader.ts'
import { pdfFonts } from '#tests/support/pdfFonts.ts'
import { deliveredProfile } from '#tests/support/samples.ts'

const work = (file: CaseFile, kind: 'served' | 'police' = 'served') => ({
  draft: aDraft(file),
  today: '2026-06-24',
  profile: deliveredProfile(),
  kind,
})
const tools = {
  loadFonts: async () => pdfFonts,
  textOf: async (pdf: Blob) => textOfPages(reader, new Uint8Array(await pdf.arrayBuffer())),
  tell: () => undefined,
  find: () => undefined,
}

describe('the worker that makes bundles', () => {
  test('gives a file, tells how far it is, and says that nothing keeps it a draft', async () => {
    const told: BundleProgress[] = []
    const made = await doBundleWork(work(finishedCase()), { ...tools, tell: (one) => told.push(one) })
    if (!made.ok) throw new Error(JSON.stringify(made))
    expect(made).toMatchObject({ final: true, leftOut: [], hits: [] })
    expect(made.file.size).toBe(made.length)
    expect((await made.file.text()).slice(0, 5)).toBe('%PDF-')
    expect(new Set(told.map(({ doing }) => doing))).toEqual(
      new Set(['looking at exhibits', 'writing papers']),
    )
  }, 30_000)

  test('throws a bundle away that gives something withheld away, and says where', async () => {
    const file = finishedCase()
    const [first, ...rest] = file.protected?.people ?? []
    const [exhibit, ...others] = file.evidence?.exhibits ?? []
    if (!first || !exhibit) throw new Error('The case has a person and an exhibit')
    const details = [{ id: 'd9', kind: 'home' as const, value: '9 Alder Close', released: 'no' as const }]
    const leaking: CaseFile = {
      ...file,
      protected: { ...file.protected, people: [{ ...first, details }, ...rest] },
      evidence: { exhibits: [{ ...exhibit, description: 'A letter to 9 Alder Close' }, ...others] },
    }
    const made = await doBundleWork(work(leaking), tools)
    expect(made).toMatchObject({ ok: false, because: 'withheld' })
    expect(!made.ok && made.because === 'withheld' && made.hits[0]).toMatchObject({
      found: '9 Alder Close',
      stops: true,
    })
    expect(await doBundleWork(work(leaking, 'police'), tools)).toMatchObject({ ok: true })
  }, 30_000)

  test('says why there is none without fonts, or where something breaks', async () => {
    const noFonts = { ...tools, loadFonts: () => Promise.reject(new Error('offline')) }
    expect(await doBundleWork(work(finishedCase()), noFonts)).toMatchObject({ ok: false, because: 'fonts' })
    const broken = { ...tools, textOf: () => Promise.reject(new Error('The reader broke')) }
    expect(await doBundleWork(work(finishedCase()), broken)).toMatchObject({
      ok: false,
      because: 'worker',
      message: 'The reader broke',
    })
  }, 30_000)
})
