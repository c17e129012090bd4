import { expect, test } from 'vitest'
import { headingPieces } from '#src/documents/render/pdf/blocks/headingPieces.ts'
import { drawn } from '#tests/support/drawnPdf.ts'

const heading = (text: string) => ({ kind: 'heading', level: 1, text }) as const

test.each([
  [1, 4, [25, 8]],
  [2, 11, [17.5, 2]],
  [3, 10, [16, 3]],
] as const)(
  'a heading of level %i keeps its space and stays with what follows',
  async (level, before, heights) => {
    const { pieces, roles } = await drawn((stage) => headingPieces(heading('Acts'), level, stage, () => {}))
    expect(roles).toBe(`Document(H${level})`)
    expect(pieces[0]?.before).toBe(before)
    expect(pieces.map(({ height }) => height)).toEqual(heights)
    expect(pieces.every(({ glued }) => glued)).toBe(true)
  },
)

test('it says where it came to stand, for the bookmarks', async () => {
  const heard: unknown[] = []
  await drawn((stage) => headingPieces(heading('What happened'), 2, stage, (...said) => heard.push(said)))
  expect(heard).toEqual([[2, 'What happened', 70]])
})

test('a heading without words is none', async () => {
  expect((await drawn((stage) => headingPieces(heading(''), 1, stage, () => {}))).pieces).toEqual([])
})
