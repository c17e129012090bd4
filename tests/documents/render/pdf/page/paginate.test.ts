import { describe, expect, test } from 'vitest'
import { paginate } from '#src/documents/render/pdf/page/paginate.ts'
import type { Pen } from '#src/documents/render/pdf/page/pen.ts'
import { glueAll, glueLines, glueToNext, type Piece } from '#src/documents/render/pdf/page/piece.ts'

/** What stands on each page, as "name@top", when pages run from 0 to 100. */
function pagesOf(
  build: (piece: (name: string, height: number, more?: Partial<Piece>) => Piece) => Piece[],
): string[][] {
  const pages: string[][] = []
  const note = (name: string, top: number) => pages.at(-1)?.push(`${name}@${top}`)
  const pen = { startPage: () => pages.push([]) } as unknown as Pen
  const piece = (name: string, height: number, more: Partial<Piece> = {}): Piece => ({
    height,
    draw: (_, top) => note(name, top),
    ...more,
  })
  paginate(
    build(piece).map((one) =>
      one.repeated ? { ...one, repeated: { ...one.repeated, draw: (_, top) => note('again', top) } } : one,
    ),
    pen,
    { top: 0, bottom: 100 },
  )
  return pages
}

describe('pieces on pages', () => {
  test('a piece that just fits stays, one that does not goes over', () => {
    expect(pagesOf((p) => [p('a', 60), p('b', 40), p('c', 1)])).toEqual([['a@0', 'b@60'], ['c@0']])
  })

  test('the space above a piece is dropped at the top of a page', () => {
    expect(
      pagesOf((p) => [p('a', 50, { before: 9 }), p('b', 40, { before: 10 }), p('c', 20, { before: 9 })]),
    ).toEqual([['a@0', 'b@60'], ['c@0']])
  })

  test('a heading goes over with the first two lines of its paragraph', () => {
    const pages = pagesOf((p) => [
      p('text', 71),
      ...glueToNext([p('heading', 10)]),
      ...glueLines([p('1', 10), p('2', 10), p('3', 10), p('4', 10)]),
    ])
    expect(pages).toEqual([['text@0'], ['heading@0', '1@10', '2@20', '3@30', '4@40']])
  })

  test('neither the first nor the last line of a paragraph stands alone', () => {
    const lines = (room: number) =>
      pagesOf((p) => [p('text', 100 - room), ...glueLines(['1', '2', '3', '4'].map((name) => p(name, 10)))])
    expect(lines(10)[0]).toEqual(['text@0'])
    expect(lines(20)[0]).toEqual(['text@0', '1@80', '2@90'])
    expect(lines(30)[0]).toEqual(['text@0', '1@70', '2@80'])
    expect(lines(40)[0]).toHaveLength(5)
  })

  test('a signature block is not divided', () => {
    expect(
      pagesOf((p) => [p('text', 80), ...glueAll([p('role', 10), p('signed', 10), p('date', 10)])]),
    ).toEqual([['text@0'], ['role@0', 'signed@10', 'date@20']])
  })

  test('pieces held together that are longer than a page are divided all the same, and none is lost', () => {
    const names = Array.from({ length: 15 }, (_, index) => `${index}`)
    const pages = pagesOf((p) => glueAll(names.map((name) => p(name, 10))))
    expect(pages.map((page) => page.length)).toEqual([10, 5])
  })

  test('what is repeated stands at the head of each page that the rows run on to, and not before the first', () => {
    const repeated = { height: 10, draw: () => {} }
    const rows = (p: (name: string, height: number, more?: Partial<Piece>) => Piece) =>
      ['1', '2', '3', '4'].map((name) => p(name, 40, { repeated }))
    expect(pagesOf((p) => [p('head', 10, { glued: true }), ...rows(p)])).toEqual([
      ['head@0', '1@10', '2@50'],
      ['again@0', '3@10', '4@50'],
    ])
  })

  test('a page break starts a page, but never an empty one', () => {
    expect(pagesOf((p) => [p('a', 10, { newPage: true }), p('b', 10, { newPage: true })])).toEqual([
      ['a@0'],
      ['b@0'],
    ])
  })
})
