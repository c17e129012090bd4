import { describe, expect, test } from 'vitest'
import { compared } from '#src/storage/vault/copy/standing.ts'
import type { CountRecord } from '#src/storage/vault/store/records.ts'

const at = (n: number, begun = 'a'): CountRecord => ({ id: 'database', begun, n })

describe('how a copy stands to its first', () => {
  test.each([
    ['neither counts', undefined, undefined, 'none'],
    ['there is no copy', undefined, at(4), 'none'],
    ['the first is gone', at(4), undefined, 'lost'],
    ['the first went back', at(4), at(3), 'lost'],
    ['both have the same', at(4), at(4), 'same'],
    ['the copy is behind', at(3), at(4), 'same'],
    ['the first was begun anew', at(4), at(4, 'b'), 'apart'],
  ])('%s', (_, copy, first, expected) => {
    expect(compared(copy, first)).toBe(expected)
  })
})
