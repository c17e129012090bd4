import { describe, expect, test } from 'vitest'
import { referenceMarks } from '#src/domain/shared/referenceMarks.ts'

const labels = (acts: [string, string][]) => ({
  act: new Map(acts),
  exhibit: new Map([
    ['ex_1', 'RF/1'],
    ['ex_12', 'RF/12'],
  ]),
  condition: new Map([['c_1', '1']]),
})
const marks = referenceMarks(
  labels([
    ['act_a', '4'],
    ['act_b', '40'],
  ]),
)

describe('what an officer reads and types in place of a token', () => {
  test.each([
    ['an act', 'He waited ([[act:act_a]]).', 'He waited (#4).'],
    ['an act with a longer number', '[[act:act_b]] came later', '#40 came later'],
    ['an exhibit', 'See [[exhibit:ex_12]], not [[exhibit:ex_1]].', 'See #exhibit-RF/12, not #exhibit-RF/1.'],
    ['a condition', '[[condition:c_1]]', '#condition-1'],
    ['an act that was removed', 'as at [[act:gone-1]].', 'as at #act:gone-1.'],
  ])('%s goes both ways and shows no brackets', (_, tokens, text) => {
    expect(marks.toText(tokens)).toBe(text)
    expect(marks.toTokens(text)).toBe(tokens)
  })

  test.each(['#41', '#exhibit-RF/9', 'C#4', '##4', '#4th', '# 4', 'no marks'])(
    '%s names nothing and stays as typed',
    (text) => {
      expect(marks.toTokens(text)).toBe(text)
    },
  )

  test('two acts that stand without a space between them are kept apart', () => {
    expect(marks.toText('[[act:act_a]][[act:act_b]]')).toBe('#4 #40')
    expect(marks.toTokens('#4 #40')).toBe('[[act:act_a]] [[act:act_b]]')
  })

  test('the number follows when an act is put in before it', () => {
    const stored = marks.toTokens('He came back (#4).')
    const later = referenceMarks(
      labels([
        ['act_new', '4'],
        ['act_a', '5'],
      ]),
    )
    expect(later.toText(stored)).toBe('He came back (#5).')
  })

  test('two exhibits with one reference are still told apart', () => {
    const twice = referenceMarks({
      act: new Map(),
      exhibit: new Map([
        ['ex_1', 'RF/1'],
        ['ex_2', 'RF/1'],
      ]),
      condition: new Map(),
    })
    const text = twice.toText('[[exhibit:ex_1]] and [[exhibit:ex_2]]')
    expect(text).toBe('#exhibit-RF/1 and #exhibit:ex_2')
    expect(twice.toTokens(text)).toBe('[[exhibit:ex_1]] and [[exhibit:ex_2]]')
  })
})
