import { describe, expect, test } from 'vitest'
import {
  joinSlot,
  joinSpan,
  linesOf,
  splitSlot,
  splitSpan,
} from '#src/features/wizard/conditions/parameterText.ts'

describe('what is typed into a parameter is kept, finished or not', () => {
  test.each([
    [
      'a finished time',
      { days: ['mon' as const, 'tue' as const], from: '08:00', to: '09:15' },
      'mon,tue 08:00-09:15',
    ],
    ['only a day', { days: ['sun' as const], from: '', to: '' }, 'sun -'],
    ['only half a time', { days: [], from: '8', to: '' }, ' 8-'],
    ['only an end', { days: [], from: '', to: 'noon' }, ' -noon'],
  ])('%s', (_, slot, text) => {
    expect(joinSlot(slot)).toBe(text)
    expect(splitSlot(text)).toEqual(slot)
  })

  test.each([
    ['both days', { from: '2026-09-07', to: '2026-12-18' }, '2026-09-07/2026-12-18'],
    ['a half-typed last day', { from: '2026-09-07', to: '18/12/' }, '2026-09-07..18/12/'],
    ['a half-typed first day', { from: '7//', to: '' }, '7//..'],
  ])('%s', (_, span, text) => {
    expect(joinSpan(span)).toBe(text)
    expect(splitSpan(text)).toEqual(span)
  })

  test('a list is its lines without the empty ones', () => {
    expect(linesOf('Larch Row\n\n School Lane \n')).toEqual(['Larch Row', ' School Lane '])
  })
})
