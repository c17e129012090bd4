import { expect, test } from 'vitest'
import { remakeExhibit } from '#src/documents/render/exhibits/remakeExhibit.ts'
import { textOfPages } from '#src/documents/render/exhibits/textOfPages.ts'
import { checkPdf } from '#src/documents/render/pdf/check/checkPdf.ts'
import { aBundle, anExhibit } from '#tests/support/aBundle.ts'
import { reader } from '#tests/support/exhibitReader.ts'
import * as odd from '#tests/support/oddExhibits.ts'
import { laidOpen } from '#tests/support/readCopy.ts'

const copyOf = async (bytes: Uint8Array) => {
  const copy = await remakeExhibit(reader, bytes, { blackouts: [] })
  if (!copy.ok) throw new Error(copy.reason)
  return copy.bytes
}

test('copies of odd exhibits stand in a bundle with a whole structure, their words are found, and nothing hidden comes along', async () => {
  const originals = [
    odd.comment(),
    odd.shapeOverWords(),
    odd.hiddenLayer(),
    odd.rotated(90),
    odd.form(),
    odd.oneBitScan(),
    odd.photo(6),
  ]
  const copies = await Promise.all(originals.map(copyOf))
  const { bytes } = await aBundle({ exhibits: copies.map((copy, at) => anExhibit(`OM/${at + 1}`, copy)) })
  expect(await checkPdf(bytes)).toEqual([])
  expect(await laidOpen(bytes)).not.toContain(odd.hidden)

  const pages = await textOfPages(reader, bytes)
  const holding = pages.filter((words) => words.includes(odd.seen))
  expect(holding).toHaveLength(5)
  expect(pages.join(' ')).toContain('QZFILLEDQZ')
})
