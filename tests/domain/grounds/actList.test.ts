import { expect, test } from 'vitest'
import { actList } from '#src/domain/grounds/actList.ts'

const ids = (count: number) => Array.from({ length: count }, (_, place) => `a${place + 1}`)

test('a few acts are named one by one', () => {
  expect(actList(['a'])).toBe('[[act:a]]')
  expect(actList(['a', 'b', 'c'])).toBe('[[act:a]], [[act:b]] and [[act:c]]')
})

test('eight are still named; from nine on only how many, the first and the last', () => {
  expect(actList(ids(8))).toContain('[[act:a5]]')
  expect(actList(ids(9))).toBe('9 acts (from [[act:a1]] to [[act:a9]])')
})
