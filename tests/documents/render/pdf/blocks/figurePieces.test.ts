import { expect, test } from 'vitest'
import type { Figure } from '#src/documents/blocks.ts'
import { figurePieces } from '#src/documents/render/pdf/blocks/figurePieces.ts'
import { textWidth } from '#src/documents/render/pdf/style.ts'
import { drawn } from '#tests/support/drawnPdf.ts'
import { imagesOfBlocks } from '#tests/support/madeUpPapers.ts'

const figure: Figure = {
  kind: 'figure',
  alt: 'Two acts in April.',
  caption: 'Acts by month',
  width: 200,
  height: 80,
  svg: [
    { shape: 'line', x1: 0, y1: 70, x2: 190, y2: 70, dash: true },
    { shape: 'rect', x: 30, y: 60, width: 30, height: 10, fill: 'grey' },
    { shape: 'text', x: 45, y: 78, text: 'April', size: 7, anchor: 'middle' },
  ],
}
const made = (part: Partial<Figure> = {}) => drawn((stage) => figurePieces({ ...figure, ...part }, stage))

test('a figure is read out by its description, then its caption, and stays with it', async () => {
  const { text, roles, pieces } = await made()
  expect(text).toBe('Two acts in April.\nActs by month')
  expect(roles).toBe('Document(Figure P)')
  expect(pieces.map(({ glued = false }) => glued)).toEqual([true, false])
})

test.each([
  ['that fits keeps its size', {}, 84],
  ['that is too wide shrinks to the text', { width: 2 * textWidth }, 44],
  ['that is too high shrinks to part of a page', { height: 960 }, 484],
])('a figure %s', async (_, part, height) => {
  expect((await made(part)).pieces[0]?.height).toBeCloseTo(height)
})

test('the words of a drawing stand in it', async () => {
  expect((await made()).pages[0]?.content).toContain('April')
})

test('a figure without shapes is an empty box, and still says what it would show', async () => {
  expect((await made({ svg: [] })).text).toBe('Two acts in April.\nActs by month')
})

test('an image lies under the shapes, in one figure with them, and a paper without it shows the shapes', async () => {
  const map: Figure = {
    ...figure,
    image: { id: 'file_map', width: 80, height: 40 },
    svg: [
      {
        shape: 'zone',
        points: [
          [10, 10],
          [90, 10],
          [90, 70],
        ],
      },
    ],
  }
  const opened = async (images: ReadonlyMap<string, Uint8Array>) => {
    const { roles, bytes } = await drawn((stage) => figurePieces(map, { ...stage, images }))
    return {
      roles,
      images: (
        Buffer.from(bytes)
          .toString('latin1')
          .match(/\/Subtype \/Image/g) ?? []
      ).length,
    }
  }
  expect(await opened(imagesOfBlocks)).toEqual({ roles: 'Document(Figure P)', images: 1 })
  expect(await opened(new Map())).toEqual({ roles: 'Document(Figure P)', images: 0 })
})
