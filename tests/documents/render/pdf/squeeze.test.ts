import { unzlibSync } from 'fflate'
import PDFDocument from 'pdfkit'
import { describe, expect, test } from 'vitest'
import { joined, squeeze } from '#src/documents/render/pdf/squeeze.ts'

async function drawn(make: (kit: PDFKit.PDFDocument) => void): Promise<Uint8Array> {
  const kit = new PDFDocument({ autoFirstPage: false, info: { CreationDate: new Date(0) } })
  make(kit)
  const chunks: Uint8Array[] = []
  kit.on('data', (chunk: Uint8Array) => chunks.push(chunk))
  const ended = new Promise((resolve) => kit.on('end', resolve))
  for (let page = 0; page < 3; page += 1) kit.addPage().rect(page, 1, 2, 3).fill()
  kit.end()
  await ended
  return joined(chunks)
}

function streamsOf(bytes: Uint8Array): string[] {
  const text = Buffer.from(bytes).toString('latin1')
  return [...text.matchAll(/stream\n([\s\S]*?)\nendstream/g)].map(([, body = '']) =>
    new TextDecoder().decode(unzlibSync(Uint8Array.from(body, (character) => character.charCodeAt(0)))),
  )
}

describe('streams compressed by ourselves', () => {
  test('hold what the library would have written', async () => {
    const ours = streamsOf(await drawn(squeeze))
    expect(ours.join()).toContain('2 1 2 3 re')
    expect(ours).toEqual(streamsOf(await drawn(() => {})))
  })

  test('are marked as the fast setting of one compressor, whatever the machine has of its own', async () => {
    expect(levelsOf(await drawn(squeeze))).toEqual([1, 1, 1])
    expect(levelsOf(await drawn(() => {}))).not.toContain(1)
  })
})

/** The two bits in which each stream notes how hard it was compressed. */
function levelsOf(bytes: Uint8Array): number[] {
  const text = Buffer.from(bytes).toString('latin1')
  return [...text.matchAll(/stream\nx(.)/gs)].map(([, flags = '']) => flags.charCodeAt(0) >> 6)
}
