import { describe, expect, test } from 'vitest'
import type { Block } from '#src/documents/blocks.ts'
import type { BundleInput } from '#src/documents/bundle/bundleInput.ts'
import { checkedBundle } from '#src/documents/render/bundle/checkedBundle.ts'
import { joined } from '#src/documents/render/pdf/squeeze.ts'
import { aBundleInput, aFace, anExhibit, anExhibitPdf, aPaper } from '#tests/support/aBundle.ts'
import { aCase } from '#tests/support/aCase.ts'
import { pdfFonts } from '#tests/support/pdfFonts.ts'
import { readPdfPages } from '#tests/support/readPdf.ts'

const details = [{ id: 'd1', kind: 'home', value: '9 Alder Close, Northport', released: 'no' } as const]
const file = aCase({
  protected: { people: [{ id: 'p1', name: 'Megan Price', shownAs: { kind: 'name' }, details }] },
})

async function hitsIn(changes: Partial<BundleInput>) {
  const pieces: Uint8Array[] = []
  const { hits } = await checkedBundle(aBundleInput(changes), file, {
    fonts: pdfFonts,
    take: (piece) => pieces.push(piece),
    readBack: async () =>
      (await readPdfPages(joined(pieces))).map(({ content, artifacts }) => `${content}\n${artifacts}`),
  })
  return hits
}

const home = { found: '9 Alder Close', what: 'home address of Megan Price', stops: true }
const saying = (text: string): Block[] => [{ kind: 'paragraph', text }]

describe('a served bundle is read back', () => {
  test('and a withheld address in a paper is named with its page', async () => {
    const papers = [
      aPaper('Application', 2),
      aPaper('Chronology', 1, { blocks: saying('He waited at 9 Alder Close.') }),
    ]
    expect(await hitsIn({ papers })).toEqual([{ ...home, page: 4 }])
  })

  test('and so is one in what is read out of a figure, or in the description of an exhibit', async () => {
    const alt = 'A plan of 9 Alder Close'
    const figure: Block = { kind: 'figure', alt, caption: '', svg: [], width: 10, height: 10 }
    const papers = [aPaper('Map', 1, { blocks: [...saying('A map.'), figure] })]
    expect(await hitsIn({ papers })).toEqual([{ ...home, page: 2 }])
    const exhibits = [anExhibit('OM/1', undefined, { description: 'Letter to 9 Alder Close' })]
    expect((await hitsIn({ exhibits })).map(({ page }) => page)).toContain(6)
  })

  test('and another house of another street passes, on exhibits too', async () => {
    const papers = [aPaper('Chronology', 1, { blocks: saying('He waited at 12 Elm Road.') })]
    expect(await hitsIn({ papers, exhibits: [anExhibit('OM/1', await anExhibitPdf(2))] })).toEqual([])
  })
})

test('a part of an address asks for a look where it stands on an exhibit; in a paper the case has asked already', async () => {
  const papers = [aPaper('Chronology', 1, { blocks: saying('He parked in Alder Close.') })]
  expect(await hitsIn({ papers })).toEqual([])
  const exhibits = [anExhibit('OM/1', undefined, { description: 'Photograph of Alder Close' })]
  const hits = await hitsIn({ papers, exhibits })
  expect(hits.map(({ page, stops }) => [page, stops])).toEqual([[3, false]])
})

test('the bundle of the police may say what is withheld', async () => {
  const papers = [aPaper('Rationale', 1, { audience: 'police-only', blocks: saying('At 9 Alder Close.') })]
  expect(await hitsIn({ kind: 'police', papers, face: { ...aFace, audience: 'police-only' } })).toEqual([])
})
