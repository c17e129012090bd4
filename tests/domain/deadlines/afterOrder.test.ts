import { describe, expect, test } from 'vitest'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { afterOrder } from '#src/domain/deadlines/afterOrder.ts'
import { aCase, type Part } from '#tests/support/aCase.ts'
import { aChange } from '#tests/support/aChange.ts'
import { aChangeMade } from '#tests/support/aChangeMade.ts'

const today = '2026-06-24'
type Decision = Part<NonNullable<NonNullable<CaseFile['service']>['outcome']>>
const interim = (part: Decision = {}): Part<CaseFile> => ({
  service: { interim: { result: 'made', madeOn: '2026-06-10', lastDay: '2026-08-31', ...part } },
})
const full = (part: Decision = {}): Part<CaseFile> => ({
  service: {
    outcome: { result: 'made', madeOn: '2026-06-10', runs: 'until', lastDay: '2029-06-09', ...part },
  },
})
const keys = (part: Part<CaseFile>) => afterOrder(aCase(part), today).map(({ key }) => key)
const task = (key: string, part: Part<CaseFile>) =>
  afterOrder(aCase(part), today).find((one) => one.key === key)

test('nothing follows before a decision', () => {
  expect(keys({})).toEqual([])
})

describe('an interim order', () => {
  test('makes the full order a task at once, up to the last day of the interim one', () => {
    expect(task('mainApplication', interim())).toMatchObject({
      when: { day: '2026-08-31' },
      done: false,
      step: 'court',
      rule: { authority: { source: 'Good practice' }, caution: expect.stringContaining('not a rule of law') },
    })
  })
  test('warns 28, 14 and 7 days before it ends, or when the force says', () => {
    const days = (part: Part<CaseFile>) =>
      afterOrder(aCase(part), today).flatMap(({ kind, when }) => (kind === 'interimWarning' ? [when] : []))
    expect(days(interim())).toEqual([{ day: '2026-08-03' }, { day: '2026-08-17' }, { day: '2026-08-24' }])
    expect(days({ ...interim(), profile: { interimWarningDays: [1] } })).toEqual([{ day: '2026-08-30' }])
  })
  test('says that its last day is missing, and then warns of none', () => {
    const open = interim({ lastDay: undefined })
    expect(task('interimEnds', open)?.when).toEqual({ unknown: expect.stringContaining('always has one') })
    expect(keys(open).filter((key) => key.startsWith('interimWarning'))).toEqual([])
  })
  test('is over, and the task done, once the main application is decided in any way', () => {
    const service = { ...interim().service, outcome: { result: 'refused' as const, on: '2026-07-01' } }
    expect(task('mainApplication', { service })?.done).toBe(true)
    expect(task('interimEnds', { service })?.done).toBe(true)
    expect(task('interimWarning:28', { service })?.done).toBe(true)
    expect(task('serveOrder:interim', { service })?.done).toBe(true)
  })
})

describe('service', () => {
  test('is to be done from the day of the order until it is recorded', () => {
    expect(task('serveOrder:full', full())).toMatchObject({ when: { day: '2026-06-10' }, done: false })
    expect(task('serveOrder:full', full({ served: { answer: 'no' } }))?.done).toBe(false)
    expect(task('serveOrder:full', full({ served: { answer: 'yes', on: '2026-06-11' } }))?.done).toBe(true)
    expect(task('serveOrder:full', full({ madeOn: undefined }))?.when).toHaveProperty('unknown')
  })
})

describe('a full order', () => {
  test.each([
    ['2026-06-10', '2028-06-09'],
    ['2028-02-29', '2030-02-28'],
    ['2027-02-28', '2029-02-27'],
  ])('made on %s has its first two years end on %s', (madeOn, day) => {
    expect(task('consentWindow', full({ madeOn }))).toMatchObject({
      when: { day },
      rule: { authority: { provision: 's.4(4)(b)' } },
    })
  })
  test('ends on the day that the court ordered, or never', () => {
    expect(task('orderEnds', full())?.when).toEqual({ day: '2029-06-09' })
    expect(task('orderEnds', full({ lastDay: undefined }))?.when).toHaveProperty('unknown')
    expect(task('orderEnds', full({ runs: 'untilFurtherOrder' }))).toBeUndefined()
  })
  test('has a condition with a last day of its own only where it was made as drafted', () => {
    const conditions = (as: 'drafted' | 'reworded' | 'refused') => ({
      ...full({ conditions: [{ id: 'c-c01', as, words: 'must not phone her' }] }),
      prohibitions: {
        items: (aCase().prohibitions?.items ?? []).map((item) => ({
          ...item,
          period: { runs: 'until' as const, lastDay: '2027-06-09' },
        })),
      },
    })
    expect(task('conditionEnds:c-c01', conditions('drafted'))).toMatchObject({
      what: 'Last day of condition 1',
      when: { day: '2027-06-09' },
    })
    expect(task('conditionEnds:c-c01', conditions('reworded'))).toBeUndefined()
    expect(task('conditionEnds:c-c01', conditions('refused'))).toBeUndefined()
  })
})

describe('an appeal', () => {
  test('is the defendant’s against an order and the chief officer’s against a refusal', () => {
    expect(task('appeal:full', full())).toMatchObject({
      what: 'Last day for the defendant to give notice of appeal on the full order',
      when: { day: '2026-07-01' },
      rule: { caution: expect.stringContaining('not been verified') },
    })
    const refused = { service: { outcome: { result: 'refused' as const, on: '2026-06-10' } } }
    expect(task('appeal:full', refused)?.what).toContain('chief officer')
  })
  test('takes the days that the force has set', () => {
    expect(task('appeal:full', { ...full(), profile: { appealDays: 14 } })?.when).toEqual({
      day: '2026-06-24',
    })
  })
  test('there is none against a withdrawal', () => {
    const withdrawn = { service: { outcome: { result: 'withdrawn' as const, on: '2026-06-10' } } }
    expect(task('appeal:full', withdrawn)).toBeUndefined()
  })
})

test('of an order that was changed the two years begin with the day on which it was made at first', () => {
  const two = (file: CaseFile) => afterOrder(file, '2026-07-08').find(({ kind }) => kind === 'consentWindow')
  expect(two(aChangeMade(['vary']))?.when).toEqual({ day: '2027-11-22' })
})

test('the change of a full order may be appealed, that of an interim one not', () => {
  const appeals = (file: CaseFile) =>
    afterOrder(file, '2026-07-08').filter(({ kind }) => kind === 'appeal').length
  const file = aChange('vary', { route: { kind: 'change', order: 'interim' } })
  const refused = { result: 'refused' as const, on: '2026-07-08' }
  expect(appeals({ ...file, service: { interim: refused } })).toBe(0)
  expect(appeals(aChangeMade(['vary']))).toBe(1)
})
