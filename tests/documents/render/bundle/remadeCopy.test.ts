import { webcrypto } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import type { CopyOf } from '#src/documents/bundle/bundleOf.ts'
import { sha256With } from '#src/documents/packs/sha256With.ts'
import { remadeCopy } from '#src/documents/render/bundle/remadeCopy.ts'
import { textOfPages } from '#src/documents/render/exhibits/textOfPages.ts'
import { anExhibitPdf } from '#tests/support/aBundle.ts'
import { reader } from '#tests/support/exhibitReader.ts'

const sha256 = sha256With(webcrypto.subtle)
const original = await anExhibitPdf(2, { size: [200, 300] })
const hash = await sha256(original)
const asked: CopyOf = { reference: 'OM/1', file: { id: 'f1', sha256: hash }, blackouts: [] }
const copy = (changes: Partial<CopyOf>, read: Uint8Array | undefined = original) =>
  remadeCopy({ ...asked, ...changes }, { engine: reader, sha256, read: async () => read })

describe('a copy of an exhibit', () => {
  test('has the words that can be seen, and not those under a black area', async () => {
    const blackouts = [{ page: 2, x: 0, y: 0, width: 1, height: 1 }]
    const pages = await textOfPages(reader, await copy({ blackouts }))
    expect(pages[0]).toContain('Message number 1')
    expect(pages[1]).not.toContain('Message')
  })

  test('is not made of another file than the one that the case names', async () => {
    const file = { id: 'f1', sha256: '00'.repeat(32) }
    await expect(copy({ file })).rejects.toThrow('not the one that was loaded')
    await expect(copy({ file: undefined })).resolves.toBeInstanceOf(Uint8Array)
  })

  test('is refused in plain words where the file is damaged or no longer there', async () => {
    await expect(copy({ file: undefined }, new Uint8Array([37, 80, 68, 70, 45, 1]))).rejects.toThrow(
      'damaged',
    )
    const gone = remadeCopy(asked, { engine: reader, sha256, read: async () => undefined })
    await expect(gone).rejects.toThrow('no longer kept')
  })
})
