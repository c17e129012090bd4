import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type ActDraft,
  actDay,
  actNumbers,
  actsInOrder,
  conditionNumbers,
  fixActNumbers,
  referenceLabels,
  tokenForNumber,
  withTokens,
} from '#src/domain/grounds/numbering.ts'

const on = (id: string, day: string, time?: string): ActDraft => ({
  id,
  when: { precision: 'exact', on: day, ...(time && { time }) },
})
const between = (id: string, from: string, to: string): ActDraft => ({
  id,
  when: { precision: 'between', from, to },
})
const numbers = (items: readonly ActDraft[]) => Object.fromEntries(actNumbers(items))

describe('the numbers of acts', () => {
  test('follow day and time, whatever the order of entry', () => {
    const items = [
      on('c', '2026-04-11', '07:50'),
      on('b', '2026-04-11', '07:49'),
      on('a', '2026-04-06', '22:10'),
    ]
    expect(numbers(items)).toEqual({ a: 1, b: 2, c: 3 })
  })

  test('count context entries in the same sequence', () => {
    const items: ActDraft[] = [
      { ...on('x', '2026-05-16'), kind: 'context' },
      { ...on('y', '2026-05-28'), kind: 'act' },
    ]
    expect(numbers(items)).toEqual({ x: 1, y: 2 })
  })

  test('place a span by its first day, an act without a time first in its day, an undated act last', () => {
    const items = [
      { id: 'd' },
      on('c', '2026-02-09', '09:00'),
      on('b', '2026-02-09'),
      between('a', '2026-02-08', '2026-02-13'),
    ]
    expect(actsInOrder(items).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd'])
    expect(actDay(between('a', '2026-02-08', '2026-02-13'))).toBe('2026-02-08')
    expect(actDay({})).toBeUndefined()
  })

  test('move when an earlier act is added before service, and stand once served', () => {
    const before = [on('a', '2026-03-01'), on('b', '2026-03-05')]
    const late = on('late', '2026-01-01')
    expect(numbers([...before, late])).toEqual({ late: 1, a: 2, b: 3 })
    expect(numbers([...fixActNumbers(before), late, on('later', '2026-01-02')])).toEqual({
      a: 1,
      b: 2,
      late: 3,
      later: 4,
    })
  })

  test('are not given twice when a damaged file fixes one number for two acts', () => {
    const items = [
      { ...on('a', '2026-03-01'), servedNumber: 2 },
      { ...on('b', '2026-03-02'), servedNumber: 2 },
    ]
    expect(numbers(items)).toEqual({ a: 2, b: 3 })
  })

  const day = fc.constantFrom('2026-01-01', '2026-01-02', '2026-01-03')
  const someActs = fc
    .array(fc.record({ day, served: fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }) }), {
      maxLength: 12,
    })
    .map((list) =>
      list.map(({ day, served }, place) => ({
        ...on(`act${place}`, day),
        ...(served && { servedNumber: served }),
      })),
    )

  test('every act has one number, no two the same, whatever was served', () => {
    fc.assert(
      fc.property(someActs, (items) => {
        const given = [...actNumbers(items).values()]
        expect(given).toHaveLength(items.length)
        expect(new Set(given).size).toBe(items.length)
      }),
    )
  })

  test('fixing the numbers changes none of them, and new acts never move them', () => {
    fc.assert(
      fc.property(someActs, day, (items, newDay) => {
        const before = actNumbers(items)
        const after = actNumbers([on('new', newDay), ...fixActNumbers(items)])
        for (const [id, number] of before) expect(after.get(id)).toBe(number)
      }),
    )
  })
})

describe('the numbers of conditions', () => {
  test('go from the prohibitions on to the requirements', () => {
    const file = {
      prohibitions: { items: [{ id: 'p1' }, { id: 'p2' }] },
      requirements: { items: [{ id: 'r1' }] },
    }
    expect(Object.fromEntries(conditionNumbers(file))).toEqual({ p1: 1, p2: 2, r1: 3 })
    expect(conditionNumbers({}).size).toBe(0)
  })
})

test('a reference prints the number of an act or condition and the reference of an exhibit', () => {
  const labels = referenceLabels({
    acts: { items: [on('a', '2026-03-01')] },
    evidence: { exhibits: [{ id: 'x', reference: 'OM/1' }, { id: 'bare' }] },
    requirements: { items: [{ id: 'r1' }] },
  })
  expect(labels.act.get('a')).toBe('1')
  expect(labels.condition.get('r1')).toBe('1')
  expect(labels.exhibit.get('x')).toBe('OM/1')
  expect(labels.exhibit.has('bare')).toBe(false)
})

describe('a number that the officer types', () => {
  const given = new Map([
    ['a', 4],
    ['b', 12],
  ])

  test.each([
    ['#4', '[[act:a]]'],
    ['12', '[[act:b]]'],
    ['#5', undefined],
    ['four', undefined],
  ])('%s', (typed, token) => {
    expect(tokenForNumber(typed, given)).toBe(token)
  })

  test.each([
    ['He came back (#4, #12).', 'He came back ([[act:a]], [[act:b]]).'],
    ['no act 5: #5', 'no act 5: #5'],
    ['user#4 and #4th and ##4', 'user#4 and #4th and ##4'],
  ])('in "%s" becomes a reference only where an act has it', (text, tokens) => {
    expect(withTokens(text, given)).toBe(tokens)
  })
})
