import { describe, expect, test } from 'vitest'
import { jsonReader, Refusal } from '#src/storage/restore/jsonReader.ts'

describe('reading sign by sign', () => {
  test('space is passed over, and what does not come next is not taken', () => {
    const reader = jsonReader(' \n{ "a\\u00e9\\"" : -1.5e3 , true }  ')
    expect(reader.take('[')).toBe(false)
    expect(reader.take('{')).toBe(true)
    expect(reader.word()).toBeUndefined()
    expect(reader.string()).toBe('"a\\u00e9\\""')
    expect(reader.take(':')).toBe(true)
    expect(reader.word()).toBe('-1.5e3')
    expect(reader.take(',')).toBe(true)
    expect(reader.string()).toBeUndefined()
    expect(reader.word()).toBe('true')
    expect(reader.atEnd()).toBe(false)
    expect(reader.take('}')).toBe(true)
    expect(reader.atEnd()).toBe(true)
  })

  test('the place is told by line and column, counted from 1', () => {
    const reader = jsonReader('[\n  1')
    expect(reader.where()).toBe('line 1, column 1')
    reader.take('[')
    reader.word()
    expect(reader.where()).toBe('line 2, column 4')
    expect(reader.wrong()).toBeInstanceOf(Refusal)
    expect(reader.wrong().message).toContain('line 2, column 4')
  })

  test.each(['"open', '"a\nb"', '"\\q"', '"\\u12"', '"a\\'])('the text %j is refused', (text) => {
    expect(() => jsonReader(text).string()).toThrow(Refusal)
  })

  test('a text of two million signs does not exhaust the reader', () => {
    const long = JSON.stringify('x'.repeat(2_000_000))
    expect(jsonReader(long).string()).toHaveLength(long.length)
  })
})
