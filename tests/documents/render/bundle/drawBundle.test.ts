import { expect, test } from 'vitest'
import { bundleSections } from '#src/documents/bundle/bundleParts.ts'
import { drawBundle } from '#src/documents/render/bundle/drawBundle.ts'
import { noLayout } from '#src/documents/render/bundle/layout.ts'
import { aBundleInput, anExhibit, aPaper } from '#tests/support/aBundle.ts'
import { pdfFonts } from '#tests/support/pdfFonts.ts'

const input = aBundleInput({ papers: [aPaper('Order', 2)], exhibits: [anExhibit('OM/1')] })
const size = { width: 500, height: 700 }
const sections = bundleSections(input, () => ({ state: 'in', sizes: [size, size] }))

test('a paper that is to keep more pages than it fills has empty ones behind it, and one that fills them has none', () => {
  const spansWith = (last: number) => {
    const longest = new Map([['A1', { first: 2, last }]])
    return [...drawBundle(input, sections, pdfFonts, { ...noLayout, longest }).layout.spans]
  }
  expect(spansWith(5)).toEqual([
    ['index', { first: 1, last: 1 }],
    ['A1', { first: 2, last: 5 }],
    ['B1', { first: 6, last: 8 }],
  ])
  expect(spansWith(3)[1]).toEqual(['A1', { first: 2, last: 3 }])
})

test('the place of each entry is known once all is drawn, and each page of an exhibit waits for it', () => {
  const told: string[] = []
  const { layout, slots } = drawBundle(input, sections, pdfFonts, noLayout, ({ title }) => told.push(title))
  expect([...layout.spans]).toEqual([
    ['index', { first: 1, last: 1 }],
    ['A1', { first: 2, last: 3 }],
    ['B1', { first: 4, last: 6 }],
  ])
  expect(layout.total).toBe(6)
  expect(slots.map(({ index, page }) => [index, page])).toEqual([
    [0, 5],
    [1, 6],
  ])
  expect(told).toEqual(['Order', 'OM/1: Screenshots of messages'])
})
