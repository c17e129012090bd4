import { expect, test } from 'vitest'
import { copyWriter } from '#src/documents/render/exhibits/copyWriter.ts'
import { packPicture } from '#src/documents/render/exhibits/packPicture.ts'
import { textOfPages } from '#src/documents/render/exhibits/textOfPages.ts'
import { reader } from '#tests/support/exhibitReader.ts'
import { readPdfPages } from '#tests/support/readPdf.ts'

const written = async (texts: readonly string[]) => {
  const picture = await packPicture(
    { width: 1, height: 1, rgba: Uint8ClampedArray.of(255, 255, 255, 255) },
    false,
  )
  const writer = await copyWriter()
  const words = texts.map((text, at) => ({
    text,
    area: { x: 0.1, y: 0.02 + at * 0.04, width: 0.02 * text.length, height: 0.02 },
  }))
  writer.add({ width: 600, height: 800, picture, words })
  return writer.finish()
}

test('any letter of any script can be written, and is read back by two readers', async () => {
  const texts = ['Llŷr', 'Ŵyn', 'Łódź', 'שלום', 'Привет', '(a)\\b', 'café']
  const copy = await written(texts)
  const [ours] = await textOfPages(reader, copy)
  const [theirs] = await readPdfPages(copy)
  for (const text of texts) {
    expect(ours).toContain(text)
    expect(theirs?.artifacts).toContain(text)
  }
})

test('more letters than one font holds are shared between fonts', async () => {
  const many = Array.from({ length: 20 }, (_, row) =>
    String.fromCodePoint(...Array.from({ length: 15 }, (_, at) => 0x4e00 + row * 15 + at)),
  )
  const [read] = await textOfPages(reader, await written(many))
  expect(read?.split(' ')).toEqual(many)
})
