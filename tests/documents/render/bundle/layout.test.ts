import { expect, test } from 'vitest'
import { actName, isSameLayout, noLayout } from '#src/documents/render/bundle/layout.ts'

const layout = (last = 3, page = 2) => ({
  spans: new Map([['A1', { first: 2, last }]]),
  acts: new Map([[actName('A1', 4), page]]),
  total: 3,
})

test('two layouts are the same where every number in them is', () => {
  expect(isSameLayout(layout(), layout())).toBe(true)
  expect(isSameLayout(layout(), layout(4))).toBe(false)
  expect(isSameLayout(layout(), layout(3, 3))).toBe(false)
  expect(isSameLayout(layout(), { ...layout(), total: 4 })).toBe(false)
  expect(isSameLayout(layout(), noLayout)).toBe(false)
})
