import { expect, test } from 'vitest'
import { textOfFile } from '#src/documents/render/exhibits/textOfFile.ts'
import { textOfPages } from '#src/documents/render/exhibits/textOfPages.ts'
import { aBundle } from '#tests/support/aBundle.ts'
import { reader } from '#tests/support/exhibitReader.ts'
import { startAlone } from '#tests/support/oddExhibits.ts'

const lying = (bytes: Uint8Array) => ({
  length: bytes.length,
  read: (from: number, to: number) => bytes.subarray(from, to),
})

test('a file that is read where it lies tells the same words as one that is held whole', async () => {
  const { bytes } = await aBundle()
  const words = await textOfFile(reader, lying(bytes))
  expect(words.length).toBeGreaterThan(3)
  expect(words).toEqual(await textOfPages(reader, bytes))
})

test('one that cannot be opened is refused', async () => {
  await expect(textOfFile(reader, lying(startAlone()))).rejects.toThrow('damaged')
})
