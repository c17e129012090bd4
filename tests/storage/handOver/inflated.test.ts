import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { inflated } from '#src/storage/handOver/inflated.ts'

const packed = (text: string) => new Uint8Array(gzipSync(text))
const varied = (length: number) =>
  Array.from({ length: length / 8 }, (_, at) => at.toString(36).padStart(8, '.')).join('')

describe('what is packed comes out', () => {
  test.each(['', 'é €', varied(200_000)])('as it was', (text) => {
    expect(inflated(packed(text), 1_000_000)).toBe(text)
  })

  test('up to the most that is allowed, and no byte more', () => {
    const text = varied(80_000)
    expect(inflated(packed(text), 80_000)).toBe(text)
    expect(() => inflated(packed(text), 79_999)).toThrow('unpacks to more')
  })

  test('but not where so few bytes hold so much', () => {
    const most = 64 * 1024 * 1024
    expect(inflated(packed('a'.repeat(1024 * 1024)), most)).toHaveLength(1024 * 1024)
    expect(() => inflated(packed('a'.repeat(8 * 1024 * 1024)), most)).toThrow('unpacks to more')
  })

  test('and not where it is cut, damaged or no text', () => {
    const whole = packed(varied(80_000))
    expect(() => inflated(whole.subarray(0, -20), 1_000_000)).toThrow('damaged')
    expect(() => inflated(new Uint8Array([1, 2, 3]), 1_000_000)).toThrow('damaged')
    expect(() => inflated(new Uint8Array(), 1_000_000)).toThrow('damaged')
    expect(() => inflated(new Uint8Array(gzipSync(new Uint8Array([0xff, 0xfe]))), 1_000_000)).toThrow(
      'damaged',
    )
  })
})
