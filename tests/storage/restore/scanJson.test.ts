import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { limits, scanJson } from '#src/storage/restore/scanJson.ts'

const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`

describe('JSON is judged before anything is built from it', () => {
  test('what JSON.stringify writes is let through', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        const text = JSON.stringify(value)
        fc.pre(!/"(__proto__|constructor|prototype)"/.test(text))
        expect(scanJson(text)).toEqual({ ok: true })
        expect(scanJson(JSON.stringify(value, undefined, 2))).toEqual({ ok: true })
      }),
    )
  })

  test('what JSON.parse refuses is refused, whatever the text', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"a"',
      '"b"',
      '1',
      '-',
      '01',
      'true',
      'nul',
      ' ',
      '"',
      '\\',
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        const text = parts.join('')
        if (scanJson(text).ok) expect(() => JSON.parse(text)).not.toThrow()
      }),
      { numRuns: 2000 },
    )
  })

  test('thirty-two levels are let through, thirty-three are not', () => {
    expect(scanJson(nested(limits.depth))).toEqual({ ok: true })
    expect(scanJson(nested(limits.depth + 1))).toMatchObject({ message: expect.stringContaining('nested') })
  })

  test.each([10_000, 1_000_000, 5_000_000])(
    '%d levels are refused in less than a fifth of a second',
    (depth) => {
      const text = '['.repeat(depth)
      const before = performance.now()
      expect(scanJson(text).ok).toBe(false)
      expect(performance.now() - before).toBeLessThan(200)
    },
  )

  test('the most entries that are let through, and one more', () => {
    const list = (nodes: number) =>
      `[${Array(nodes - 1)
        .fill(0)
        .join()}]`
    expect(scanJson(list(limits.nodes))).toEqual({ ok: true })
    expect(scanJson(list(limits.nodes + 1))).toMatchObject({
      message: expect.stringContaining('more entries'),
    })
  })

  test('the longest text that is let through, and one sign more', () => {
    const text = (length: number) => `"${'x'.repeat(length - 2)}"`
    expect(scanJson(text(limits.string))).toEqual({ ok: true })
    expect(scanJson(text(limits.string + 1))).toMatchObject({ message: expect.stringContaining('too long') })
    const field = (length: number) => `{"${'x'.repeat(length - 2)}": 1}`
    expect(scanJson(field(limits.key))).toEqual({ ok: true })
    expect(scanJson(field(limits.key + 1))).toMatchObject({ message: expect.stringContaining('field name') })
  })

  test.each([
    ['{"__proto__": {"polluted": 1}}', '__proto__'],
    ['{"a": {"constructor": {"prototype": 1}}}', 'constructor'],
    ['{"\\u005f_proto__": 1}', '__proto__'],
    ['{"a": 1, "b": {"c": 1, "c": 2}}', '“c” twice'],
    ['{"a": 1, "\\u0061": 2}', '“a” twice'],
    ['{"a": 1e999}', 'number that is too large'],
    ['{"a": -1e999}', 'number that is too large'],
  ])('%s is refused by name', (text, words) => {
    expect(scanJson(text)).toMatchObject({ ok: false, message: expect.stringContaining(words) })
  })

  test.each([
    ['{"a": 1,}', 'line 1, column 9'],
    ['{\n  "a": tru\n}', 'line 2, column 8'],
    ['{"a": 1} {"b": 2}', 'line 1, column 10'],
    ['{"a": "new\nline"}', 'line 1, column 11'],
    ['["\\x"]', 'line 1, column 4'],
    ['[1', 'line 1, column 3'],
  ])('%j is refused with its line and column', (text, place) => {
    expect(scanJson(text)).toMatchObject({ ok: false, message: expect.stringContaining(place) })
  })
})
