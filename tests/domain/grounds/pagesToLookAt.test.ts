import { describe, expect, test } from 'vitest'
import { pagesToLookAt } from '#src/domain/grounds/pagesToLookAt.ts'

const page = (hasText: boolean) => ({ width: 595, height: 842, hasText })
const file = {
  id: 'file_1',
  length: 10,
  sha256: 'ab',
  kind: 'pdf' as const,
  pages: [page(false), page(true), page(false)],
}
const exhibit = { id: 'ex_1', status: 'served' as const, file }
const seen = (number: number, by: string) => ({ page: number, by, on: '2026-11-20' })

describe('the pages that a person has still to look at', () => {
  test('are those whose words no program can read', () => {
    expect(pagesToLookAt(exhibit)).toEqual([1, 3])
  })

  test('are fewer with each that a named person has looked at', () => {
    expect(pagesToLookAt({ ...exhibit, lookedAt: [seen(3, 'DC Bell')] })).toEqual([1])
    expect(pagesToLookAt({ ...exhibit, lookedAt: [seen(3, 'DC Bell'), seen(1, 'DC Bell')] })).toEqual([])
  })

  test('a look without a name counts as none', () => {
    expect(pagesToLookAt({ ...exhibit, lookedAt: [seen(3, ' '), seen(1, 'DC Bell')] })).toEqual([3])
  })

  test('are none where the file is not served, or there is no file', () => {
    expect(pagesToLookAt({ ...exhibit, status: 'sensitive' })).toEqual([])
    expect(pagesToLookAt({ ...exhibit, handling: 'indexOnly' })).toEqual([])
    expect(pagesToLookAt({ id: 'ex_1', status: 'served' })).toEqual([])
  })

  test('are told too while it is not yet said whether it is served', () => {
    expect(pagesToLookAt({ id: 'ex_1', file })).toEqual([1, 3])
  })
})
