import { gzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { lineInflater } from '#src/storage/vault/backup/lineInflater.ts'

const roomy = { total: 1e9, line: 1e9 }
const packed = (text: string | Uint8Array) =>
  gzipSync(typeof text === 'string' ? new TextEncoder().encode(text) : text, { level: 9 })

/** The most that one slice can unpack to. */
const overshoot = 5 * 1024 * 1024

describe('packed lines', () => {
  test('come out one by one, however the bytes are cut', () => {
    const bytes = packed('one\n“two”\n\nfour\n')
    const lines: string[] = []
    const inflater = lineInflater((line) => lines.push(line), roomy)
    for (const byte of bytes) inflater.push(new Uint8Array([byte]))
    inflater.end()

    expect(lines).toEqual(['one', '“two”', '', 'four'])
    expect(inflater.inflated()).toBe(20)
  })

  test('are refused where the last has no end', () => {
    const inflater = lineInflater(() => undefined, roomy)
    inflater.push(packed('one\ntwo'))
    expect(() => inflater.end()).toThrow('damaged')
  })

  test('may be as long as the limit and no longer', () => {
    const inflater = () => lineInflater(() => undefined, { ...roomy, line: 1000 })
    inflater().push(packed(`${'a'.repeat(1000)}\n`))
    expect(() => inflater().push(packed('a'.repeat(1001)))).toThrow('longer than any')
  })

  test('may unpack to the limit and no further', () => {
    const inflater = () => lineInflater(() => undefined, { ...roomy, total: 100 })
    inflater().push(packed('a'.repeat(100)))
    expect(() => inflater().push(packed('a'.repeat(101)))).toThrow('unpacks to more')
  })

  test('that unpack to a thousand times their size are stopped soon after the limit', () => {
    const bomb = packed(new Uint8Array(64 * 1024 * 1024))
    const inflater = lineInflater(() => undefined, { total: 1024 * 1024, line: 1e9 })
    expect(bomb.length).toBeLessThan(270_000)
    expect(() => inflater.push(bomb)).toThrow('unpacks to more')
    expect(inflater.inflated()).toBeLessThan(1024 * 1024 + overshoot)
  })

  test('that are one endless line are stopped soon after the limit of a line', () => {
    const inflater = lineInflater(() => undefined, { total: 1e9, line: 1024 * 1024 })
    const letters = new Uint8Array(8 * 1024 * 1024).map((_, at) => 97 + ((at * 2654435761) >>> 30))
    expect(() => inflater.push(packed(letters))).toThrow('longer than any')
    expect(inflater.inflated()).toBeLessThan(1024 * 1024 + overshoot)
  })

  test('that unpack to more than 250 times their size are refused, and 200 times is well', () => {
    const text = (times: number) => {
      const noise = Array.from({ length: 60_000 }, () => Math.random().toString(36).slice(2, 3)).join('')
      const plain = packed(noise).length
      return `${noise}${'a'.repeat(plain * times)}`
    }
    const inflater = () => lineInflater(() => undefined, roomy)
    inflater().push(packed(text(200)))
    expect(() => inflater().push(packed(text(900)))).toThrow('unpacks to more')
  })

  test('may be a thousand short ones, and more only in a file that is larger', () => {
    const inflater = () => lineInflater(() => undefined, roomy)
    inflater().push(packed('{}\n'.repeat(1_000)))
    expect(() => inflater().push(packed('{}\n'.repeat(1_100)))).toThrow('unpacks to more')
    const different = Array.from(
      { length: 1_100 },
      () => `${Math.random()}${Math.random()}${Math.random()}\n`,
    )
    inflater().push(packed(different.join('')))
  })

  test('that are no text are refused', () => {
    const inflater = lineInflater(() => undefined, roomy)
    expect(() => inflater.push(packed(new Uint8Array([0xff, 0xfe, 10])))).toThrow('not text')
  })
})
