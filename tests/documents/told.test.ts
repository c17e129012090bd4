import { describe, expect, test } from 'vitest'
import { told, toldIfAny } from '#src/documents/told.ts'
import { wordsIn } from '#tests/support/servedFrom.ts'

const missing = { what: 'the reason', step: 'risk' } as const

describe('the words of an officer', () => {
  test('are one numbered paragraph for each of theirs, closed by a full stop', () => {
    expect(wordsIn(told('First\n\nSecond.', missing))).toBe('1. First.\n2. Second.')
  })

  test('follow a lead only once', () => {
    expect(wordsIn(told('First\nSecond', missing, 'Why'))).toBe('1. Why. First.\n2. Second.')
  })

  test.each([undefined, '', ' \n '])(
    'that are %o are a gap, or nothing where they may be left out',
    (text) => {
      expect(told(text, missing)).toEqual([{ kind: 'missing', ...missing }])
      expect(toldIfAny(text, 'Why')).toEqual([])
    },
  )

  test('may be left out but stand when they are there', () => {
    expect(wordsIn(toldIfAny('Here', 'Why'))).toBe('1. Why. Here.')
  })
})
