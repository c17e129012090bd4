import { describe, expect, test } from 'vitest'
import { padded, unpadded } from '#src/storage/handOver/padding.ts'

const bytes = (length: number) => new Uint8Array(length).fill(7)

describe('filling up', () => {
  test.each([
    [0, 4096],
    [4092, 4096],
    [4093, 8192],
    [8188, 8192],
    [8189, 12_288],
  ])('%d bytes become %d, and come back', (length, whole) => {
    const filled = padded(bytes(length), 4096)
    expect(filled).toHaveLength(whole)
    expect(unpadded(filled)).toEqual(bytes(length))
  })

  test('what cannot have been filled up is told', () => {
    expect(unpadded(bytes(3))).toBeUndefined()
    expect(unpadded(bytes(4096))).toBeUndefined()
    const filled = padded(bytes(10), 4096)
    filled[2000] = 1
    expect(unpadded(filled)).toBeUndefined()
  })
})
