import { describe, expect, test } from 'vitest'
import {
  clock,
  day,
  ifYes,
  knownDay,
  weeklyTime,
  words,
  yesNo,
  yesNoNotKnown,
  yesOrNo,
} from '#src/domain/case/parts.ts'

const message = (result: { success: boolean; error?: { issues: { message: string }[] } }) =>
  result.error?.issues.map((issue) => issue.message)

describe('the parts that questions are made of', () => {
  test.each([undefined, '', '   ', 7])('words that must be there are asked for when they are %j', (value) => {
    expect(message(words('Enter the name').safeParse(value))).toEqual(['Enter the name'])
  })

  test('words lose the space around them once they are finished', () => {
    expect(words('Enter the name').parse('  Dan Ember \n')).toBe('Dan Ember')
  })

  test.each([
    ['2028-02-29', true],
    ['2026-02-29', false],
    ['2026-2-9', false],
    ['9/2/2026', false],
  ])('the day %s', (text, fits) => {
    expect(day('Enter the day').safeParse(text).success).toBe(fits)
  })

  test.each([
    ['00:00', true],
    ['23:59', true],
    ['24:00', false],
    ['9:30', false],
    ['09:30:15', false],
  ])('the time %s', (text, fits) => {
    expect(clock().safeParse(text).success).toBe(fits)
  })

  test('not known is an answer where it is offered, and no answer where it is not', () => {
    expect(yesNoNotKnown('Say').parse('notKnown')).toBe('notKnown')
    expect(message(yesNo('Say whether').safeParse('notKnown'))).toEqual(['Say whether'])
    expect(message(yesNoNotKnown('Say whether').safeParse(undefined))).toEqual(['Say whether'])
  })

  test('a yes asks for more, a no and a not known do not', () => {
    const question = ifYes('Say whether', { name: words('Enter the name') })
    expect(message(question.safeParse({ answer: 'yes' }))).toEqual(['Enter the name'])
    expect(question.parse({ answer: 'no', name: 'left over' })).toEqual({ answer: 'no' })
    expect(question.parse({ answer: 'notKnown' })).toEqual({ answer: 'notKnown' })
    expect(message(question.safeParse({}))).toEqual(['Say whether'])
  })

  test('where both answers ask for more, each asks for its own', () => {
    const question = yesOrNo('Say whether', { on: day('Enter the day') }, { why: words('Say why') })
    expect(message(question.safeParse({ answer: 'yes', why: 'x' }))).toEqual(['Enter the day'])
    expect(message(question.safeParse({ answer: 'no', on: '2026-01-01' }))).toEqual(['Say why'])
  })

  test('a day may be unknown, but it is said', () => {
    const born = knownDay('Enter the date of birth')
    expect(born.parse({ known: false })).toEqual({ known: false })
    expect(message(born.safeParse({ known: true }))).toEqual(['Enter the date of birth'])
    expect(message(born.safeParse({}))).toEqual(['Enter the date of birth'])
  })

  test('a weekly time needs a day and may run past midnight', () => {
    const night = { id: 'w', days: ['mon'], from: '22:00', to: '06:00' }
    expect(weeklyTime.safeParse(night).success).toBe(true)
    expect(message(weeklyTime.safeParse({ ...night, days: [] }))).toEqual(['Choose at least one day'])
  })
})
