import { expect, test } from 'vitest'
import { progressInSection } from '#src/domain/flow/progressInSection.ts'

test('a step says its section and its place in it', () => {
  expect(progressInSection('area', {})).toEqual({ title: 'People', place: 2, of: 5 })
})

test('a page that does not belong to the case is not counted', () => {
  expect(progressInSection('views', { route: { kind: 'full' } })).toMatchObject({ place: 5, of: 7 })
  expect(progressInSection('views', { route: { kind: 'fullWithInterim' } })).toMatchObject({
    place: 6,
    of: 8,
  })
})
