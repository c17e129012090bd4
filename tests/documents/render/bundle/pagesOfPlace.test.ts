import { expect, test } from 'vitest'
import { bundleSections } from '#src/documents/bundle/bundleParts.ts'
import { actName, noLayout } from '#src/documents/render/bundle/layout.ts'
import { pagesOfPlace } from '#src/documents/render/bundle/pagesOfPlace.ts'
import { aBundleInput, anExhibit, aPaper } from '#tests/support/aBundle.ts'

const sections = bundleSections(
  aBundleInput({ papers: [aPaper('Chronology', 2, { code: 'D5' })], exhibits: [anExhibit('OM/1')] }),
  () => ({ state: 'notLoaded' }),
)
const known = {
  spans: new Map([
    ['A1', { first: 12, last: 15 }],
    ['B1', { first: 34, last: 37 }],
  ]),
  acts: new Map([[actName('A1', 3), 14]]),
  total: 37,
}

test('a paper and an exhibit are where they begin, an act where its row begins', () => {
  const pagesOf = pagesOfPlace(sections, known)
  expect(pagesOf({ paper: 'D5' })).toEqual({ first: 12, last: 15 })
  expect(pagesOf({ paper: 'D5', act: 3 })).toEqual({ first: 14, last: 14 })
  expect(pagesOf({ paper: 'D5', act: 9 })).toEqual({ first: 12, last: 15 })
  expect(pagesOf({ exhibit: 'OM/1' })).toEqual({ first: 34, last: 37 })
})

test('what the bundle does not hold is nowhere', () => {
  const pagesOf = pagesOfPlace(sections, known)
  expect(pagesOf({ paper: 'D1' })).toBeUndefined()
  expect(pagesOf({ exhibit: 'OM/2' })).toBeUndefined()
})

test('while nothing is known a page of three digits keeps the room', () => {
  expect(pagesOfPlace(sections, noLayout)({ exhibit: 'OM/1' })?.first).toBeGreaterThan(99)
})
