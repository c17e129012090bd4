import { expect, test } from 'vitest'
import { pruneCase } from '#src/domain/case/prune.ts'
import { placeName, placesOf } from '#src/domain/review/places.ts'
import { aCase } from '#tests/support/aCase.ts'
import { sample } from '#tests/support/samples.ts'

const file = pruneCase(sample('fx-08'))

test('the tests come first, then every condition and every act, then the other pages', () => {
  const places = placesOf(file)
  const names = places.map(({ name }) => name)
  expect(names.slice(0, 3)).toEqual([
    'Test 1: acts associated with stalking',
    expect.stringMatching(/^Test 2/),
    expect.stringMatching(/^Test 3/),
  ])
  expect(names[3]).toMatch(/^Condition 1: /)
  expect(names.filter((name) => /^(Act|Entry) \d+: /.test(name))).toHaveLength(file.acts?.items?.length ?? 0)
  expect(names).toContain('Identify the defendant')
  expect(new Set(places.map(({ key }) => key)).size).toBe(places.length)
})

test('a place is called by the number of its item, by its person, or else by its page', () => {
  expect(placeName(file, { step: 'prohibitions', item: 'c-c01' })).toBe('Condition 1')
  expect(placeName(file, { step: 'protected', item: 'p-delphine' })).toBe(
    'Add the people to be protected: Delphine Ashgrove',
  )
  expect(placeName(file, { step: 'risk', field: 'reasoning' })).toMatch(/^Test 2/)
  expect(placeName(file, { step: 'acts', item: 'gone' })).toBe('Build the chronology of acts')
})

test('the interim page is a place only where an interim order is asked for', () => {
  const pages = (route: 'full' | 'fullWithInterim') =>
    placesOf(aCase({ route: { kind: route } })).map(({ anchor }) => anchor.step)
  expect(pages('fullWithInterim')).toContain('interim')
  expect(pages('full')).not.toContain('interim')
})
