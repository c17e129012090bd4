import { PDFDocument } from '@cantoo/pdf-lib'
import { describe, expect, test } from 'vitest'
import type { Blackout } from '#src/documents/render/exhibits/area.ts'
import { remakeExhibit } from '#src/documents/render/exhibits/remakeExhibit.ts'
import { textOfPages } from '#src/documents/render/exhibits/textOfPages.ts'
import { reader } from '#tests/support/exhibitReader.ts'
import * as odd from '#tests/support/oddExhibits.ts'
import { colourAt, laidOpen, picturesIn } from '#tests/support/readCopy.ts'
import { readPdfPages } from '#tests/support/readPdf.ts'

const { hidden, seen } = odd
const [black, white] = [
  [0, 0, 0],
  [255, 255, 255],
]

async function remade(bytes: Uint8Array, blackouts: readonly Blackout[] = []): Promise<Uint8Array> {
  const made = await remakeExhibit(reader, bytes, { blackouts })
  if (!made.ok) throw new Error(made.reason)
  return made.bytes
}

/** The words of all pages as two readers find them; they must agree. */
async function wordsIn(copy: Uint8Array): Promise<string> {
  const ours = (await textOfPages(reader, copy)).join(' ')
  const theirs = (await readPdfPages(copy))
    .map(({ artifacts, content }) => `${artifacts}${content}`.trim())
    .join(' ')
  expect(theirs.split(/\s+/)).toEqual(ours.split(/\s+/))
  return ours
}

describe('a copy holds what a reader sees and nothing else', () => {
  test.each([
    ['an attached file', odd.attachedFile()],
    ['a comment and its window', odd.comment()],
    ['a script', odd.scripted()],
    ['a layer that is off, over the words that are seen', odd.hiddenLayer()],
    ['words white on white', odd.whiteOnWhite()],
    ['words under a black rectangle', odd.underRectangle()],
    ['words under a black shape that was laid over them', odd.shapeOverWords()],
    ['words marked to be taken out', odd.markedToTakeOut()],
    ['words outside the part of the page that is shown', odd.offThePage()],
    ['a typed note outside the page', odd.noteOffPage()],
    ['an author, a title, a small picture, a profile, a program’s note', odd.details()],
    ['a mended file', odd.mended()],
  ])('%s', async (_, original) => {
    const copy = await remade(original)
    expect(await wordsIn(copy)).toBe(seen)
    expect(await laidOpen(copy)).not.toContain(hidden)
  })

  test.each([
    ['under a rectangle', odd.underRectangle()],
    ['under a shape', odd.shapeOverWords()],
    ['marked to be taken out', odd.markedToTakeOut()],
  ])('the place of words %s is black all over', async (_, original) => {
    const copy = await remade(original)
    for (const x of [30, 60, 100, 150]) expect(await colourAt(copy, x, 193)).toEqual(black)
    expect(await colourAt(copy, 290, 193)).toEqual(white)
  })

  test('a form shows what is filled in; names of fields and their hints are gone', async () => {
    const copy = await remade(odd.form())
    expect(await wordsIn(copy)).toBe(`${seen} QZFILLEDQZ`)
    expect(await laidOpen(copy)).not.toContain(hidden)
    expect((await PDFDocument.load(copy)).getForm().getFields()).toEqual([])
  })

  test('it has no dates, no names, no notes and no tags', async () => {
    const open = await laidOpen(await remade(odd.details()))
    expect(open).not.toMatch(
      /\/(Info|Author|Producer|Creator|CreationDate|ModDate|Metadata|Annots|StructTreeRoot|Thumb)\b/,
    )
  })
})

describe('what an officer blacks out is in neither the picture nor the words', () => {
  const over: Blackout = { page: 1, x: 20 / 300, y: 175 / 400, width: 260 / 300, height: 35 / 400 }

  test('words under it', async () => {
    const copy = await remade(odd.twoLines(), [over])
    expect(await wordsIn(copy)).toBe(seen)
    for (const x of [22, 60, 100, 150, 278]) expect(await colourAt(copy, x, 193)).toEqual(black)
    expect(await colourAt(copy, 10, 193)).toEqual(white)
  })

  test('the same file without it still has them', async () => {
    expect(await wordsIn(await remade(odd.twoLines()))).toBe(`${seen} ${hidden}`)
  })

  test('it counts on its own page alone', async () => {
    const copy = await remade(odd.manyPages(2), [{ page: 2, x: 0, y: 0, width: 1, height: 1 }])
    expect(await textOfPages(reader, copy)).toEqual([seen, ''])
    expect(await colourAt(copy, 150, 200, 1)).toEqual(white)
    expect(await colourAt(copy, 150, 200, 2)).toEqual(black)
  })

  test('half a word under it takes the whole word out', async () => {
    expect(await wordsIn(await remade(odd.twoLines(), [{ ...over, x: 0, width: 0.2 }]))).toBe(seen)
  })

  test('the reading of a scan under it', async () => {
    const scan = odd.oneBitScan(`${odd.reading('READ', 130, 200)}${odd.reading(hidden, 80, 100)}`)
    const copy = await remade(scan, [{ page: 1, x: 0, y: 0.6, width: 1, height: 0.4 }])
    expect(await wordsIn(copy)).not.toContain('Q')
  })

  test('it stands where it was drawn on a page that is turned', async () => {
    const corner: Blackout = { page: 1, x: 0, y: 0, width: 0.1, height: 0.1 }
    const copy = await remade(odd.rotated(180), [corner])
    expect(await colourAt(copy, 10, 10)).toEqual(black)
  })
})

describe('a page looks in its copy as it is shown', () => {
  // The black corner is at the top left of what is stored.
  test.each([
    [90, 390, 10, 10, 10],
    [180, 290, 390, 10, 10],
    [270, 10, 290, 390, 290],
  ] as const)('turned by %i', async (by, x, y, otherX, otherY) => {
    const copy = await remade(odd.rotated(by))
    expect(await colourAt(copy, x, y)).toEqual(black)
    expect(await colourAt(copy, otherX, otherY)).toEqual(white)
    expect(await wordsIn(copy)).toBe(seen)
  })

  test('A3 keeps its size; larger is made to fit A3, and no picture is sharper than 200 dots to the inch', async () => {
    const a3 = await remade(odd.larger(842, 1191))
    const a1 = await remade(odd.larger(1684, 2384))
    for (const copy of [a3, a1]) {
      const [page] = (await PDFDocument.load(copy)).getPages()
      expect(Math.round(page?.getWidth() ?? 0)).toBeOneOf([841, 842])
      expect(page?.getHeight()).toBeCloseTo(1190.55, 1)
      const [picture] = await picturesIn(copy)
      expect(picture?.height).toBe(3307)
    }
    expect(await colourAt(a1, 835, 1185)).toEqual(black)
  })

  test('a scan in two colours stays in two colours', async () => {
    const copy = await remade(odd.oneBitScan())
    expect(await picturesIn(copy)).toMatchObject([{ bits: 1, colours: '/DeviceGray' }])
    expect(await colourAt(copy, 75, 200)).toEqual(black)
    expect(await colourAt(copy, 225, 200)).toEqual(white)
  })

  test('the reading of a scan is kept where the scan shows something, and only there', async () => {
    const scan = odd.oneBitScan(`${odd.reading('I', 148, 200)}${odd.reading(hidden, 10, 200)}`)
    const copy = await remade(scan)
    expect(await wordsIn(copy)).toBe('I')
  })

  test('black type on white is grey, in colour it stays in colour', async () => {
    expect(await picturesIn(await remade(odd.plain()))).toMatchObject([{ colours: '/DeviceGray', bits: 4 }])
    expect(await picturesIn(await remade(odd.photo()))).toMatchObject([{ colours: '/DeviceRGB', bits: 8 }])
  })
})

describe('a photo', () => {
  // Stored 32 by 16, red on the left and blue on the right.
  test.each([
    [1, 'red', 'blue', 'across'],
    [2, 'blue', 'red', 'across'],
    [3, 'blue', 'red', 'across'],
    [4, 'red', 'blue', 'across'],
    [5, 'red', 'blue', 'down'],
    [6, 'red', 'blue', 'down'],
    [7, 'blue', 'red', 'down'],
    [8, 'blue', 'red', 'down'],
  ])('taken with orientation %i stands upright', async (orientation, first, second, way) => {
    const copy = await remade(odd.photo(orientation))
    const name = ([red = 0, , blue = 0]: number[]) => (red > blue ? 'red' : 'blue')
    const far: [number, number] = way === 'across' ? [20, 5] : [5, 20]
    expect([name(await colourAt(copy, 3, 3)), name(await colourAt(copy, ...far))]).toEqual([first, second])
  })

  test('loses its place, its comment and every other detail, and is no sharper than it was', async () => {
    const copy = await remade(odd.photo(6))
    expect(await laidOpen(copy)).not.toMatch(new RegExp(`${hidden}|Exif`))
    expect(await picturesIn(copy)).toMatchObject([{ width: 16, height: 32 }])
  })

  test('a drawing loses the words beside it', async () => {
    expect(await laidOpen(await remade(odd.drawing()))).not.toContain(hidden)
  })
})

describe('how a copy is made', () => {
  test('the same file gives the same bytes', async () => {
    expect(await remade(odd.form())).toEqual(await remade(odd.form()))
  })

  test('a JPEG is taken where it is shorter, and left where it is not', async () => {
    const short = new Uint8Array(10)
    const made = async (jpeg: Uint8Array) => {
      const copy = await remakeExhibit(reader, odd.photo(), { blackouts: [], encode: async () => jpeg })
      return copy.ok ? picturesIn(copy.bytes) : []
    }
    expect(await made(short)).toMatchObject([{ filter: '/DCTDecode' }])
    expect(await made(new Uint8Array(5000))).toMatchObject([{ filter: '/FlateDecode' }])
  })

  test('it tells how far it is, and stops when told to', async () => {
    const stop = new AbortController()
    const told: unknown[] = []
    const making = remakeExhibit(reader, odd.manyPages(3), {
      blackouts: [],
      signal: stop.signal,
      tell: (progress) => {
        told.push(progress)
        stop.abort()
      },
    })
    await expect(making).rejects.toThrow('aborted')
    expect(told).toEqual([{ done: 1, of: 3 }])
  })

  test('a file that cannot be opened gives the reason', async () => {
    expect(await remakeExhibit(reader, odd.startAlone(), { blackouts: [] })).toMatchObject({
      ok: false,
      reason: expect.stringContaining('damaged'),
    })
  })

  test('words in any script are found', async () => {
    const copy = await remade(odd.form('', 'A\\267B'))
    expect(await wordsIn(copy)).toBe(`${seen} A·B`)
  })
})
