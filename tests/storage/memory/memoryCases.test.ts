import { expect, test } from 'vitest'
import { firstHistory } from '#src/storage/history.ts'
import {
  type Aside,
  lastAsideFirst,
  lastNumberOf,
  letGo,
  memoryCases,
  versionOf,
} from '#src/storage/memory/memoryCases.ts'
import { keep } from '#src/storage/records.ts'
import { aDraft } from '#tests/support/aDraft.ts'

const noon = '2026-11-23T12:00:00.000Z'
const aside = (key: string, seq: number, removedAt = noon): Aside => ({
  ...keep(aDraft(), seq, noon),
  history: firstHistory(seq, noon),
  texts: new Map([[seq, '{}']]),
  files: new Map(),
  key,
  removedAt,
})

test('a device in memory begins with nothing', () => {
  expect(lastAsideFirst(memoryCases())).toEqual([])
  expect(lastNumberOf(memoryCases(), 'case_1')).toBe(0)
})

test('of two removed at one moment the one with the higher number comes first', () => {
  const cases = memoryCases()
  cases.aside.set('a', aside('a', 1))
  cases.aside.set('b', aside('b', 2))
  cases.aside.set('c', aside('c', 1, '2026-11-23T12:00:01.000Z'))
  expect(lastAsideFirst(cases, 'case_1').map(({ key }) => key)).toEqual(['c', 'b', 'a'])
})

test('the number of a case that was let go is remembered', () => {
  const cases = memoryCases()
  cases.aside.set('a', aside('a', 7))
  letGo(cases, 'a')
  letGo(cases, 'not there')
  expect(lastAsideFirst(cases)).toEqual([])
  expect(lastNumberOf(cases, 'case_1')).toBe(7)
})

test('a version that is not kept is not made up', () => {
  expect(versionOf(aside('a', 3), 3)).toEqual({ id: 'case_1', seq: 3, text: '{}' })
  expect(versionOf(aside('a', 3), 2)).toBeUndefined()
})
