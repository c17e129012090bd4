import { expect, test } from 'vitest'
import { deadlineKinds, kindOf, mannerOf } from '#src/domain/deadlines/deadlineKinds.ts'

test('each kind is told by its key, alone or with what it is about', () => {
  expect(kindOf('bailEnds')).toBe('bailEnds')
  expect(kindOf('conditionCheck:c-1')).toBe('conditionCheck')
})

test('a key of no kind has none, not even one that every object has', () => {
  expect(kindOf('birthday')).toBeUndefined()
  expect(kindOf('toString')).toBeUndefined()
  expect(kindOf('')).toBeUndefined()
})

test('no two kinds are called the same', () => {
  const titles = Object.values(deadlineKinds).map(({ title }) => title)
  expect(new Set(titles).size).toBe(titles.length)
  expect(mannerOf('appeal').passes).toBe(true)
  expect(mannerOf('fullHearing').passes).toBeUndefined()
})
