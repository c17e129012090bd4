import { describe, expect, test } from 'vitest'
import { renumbered } from '#src/domain/compare/renumbered.ts'

const numbers = (...ids: string[]) => new Map(ids.map((id, at) => [id, at + 1]))

describe('items that have other numbers only because others came or went', () => {
  test('are told as one run', () => {
    expect(renumbered('act', numbers('a', 'b', 'c'), numbers('a', 'x', 'b', 'c'))).toEqual([
      { of: 'act', before: 2, after: 3, count: 2 },
    ])
  })

  test('two that went different ways are two runs', () => {
    expect(renumbered('condition', numbers('a', 'b', 'c'), numbers('x', 'a', 'y', 'b', 'c'))).toEqual([
      { of: 'condition', before: 1, after: 2, count: 1 },
      { of: 'condition', before: 2, after: 4, count: 2 },
    ])
  })

  test('the same numbers, what is gone and what is told elsewhere are left out', () => {
    expect(renumbered('act', numbers('a', 'b'), numbers('a', 'b', 'c'))).toEqual([])
    expect(renumbered('act', numbers('a', 'b'), numbers('a'))).toEqual([])
    expect(renumbered('act', numbers('a', 'b'), numbers('x', 'a', 'b'), new Set(['a', 'b']))).toEqual([])
  })
})
