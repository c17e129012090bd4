import { describe, expect, test } from 'vitest'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { alongside, criminalTasks, lookAgainTasks } from '#src/domain/deadlines/alongside.ts'
import { aCase, type Part } from '#tests/support/aCase.ts'

const task = (key: string, part: Part<CaseFile> = {}) => alongside(aCase(part)).find((one) => one.key === key)

describe('the plan', () => {
  test('the review is a date until another is entered', () => {
    expect(task('review', { safety: { afterGrant: { reviewOn: '2026-10-05' } } })?.when).toEqual({
      day: '2026-10-05',
    })
    expect(task('review', { safety: { afterGrant: { reviewOn: undefined } } })).toBeUndefined()
  })
  test('each planned check has its first day', () => {
    const checks = [{ id: 'k-1', what: 'Visit', by: 'PC Arkwright', first: '2026-07-13', every: 'week' }]
    expect(task('safetyCheck:k-1', { safety: { checks } })?.when).toEqual({ day: '2026-07-13' })
    const two = [...checks, { ...checks[0], id: 'k-2' }]
    expect(task('safetyCheck:k-1', { safety: { checks: two } })?.what).toContain('First checks')
    expect(task('safetyCheck:k-2', { safety: { checks: two } })).toBeUndefined()
  })
})

describe('the conditions', () => {
  const conditions = (as?: 'drafted' | 'refused'): Part<CaseFile> => {
    const file = aCase()
    const condition = file.prohibitions?.items?.[0]
    return {
      prohibitions: {
        items: [{ ...condition, id: 'c-c01', monitoring: { how: 'x', by: 'y', firstCheck: '2026-07-10' } }],
      },
      requirements: {
        items: [
          {
            ...condition,
            id: 'c-r1',
            monitoring: { how: 'x', by: 'y' },
            provider: { confirmed: 'yes', name: 'Tarn Programme', start: '2026-07-20' },
          },
        ],
      },
      ...(as && {
        service: { outcome: { result: 'made', madeOn: '2026-07-01', conditions: [{ id: 'c-c01', as }] } },
      }),
    }
  }
  test('a first check and a first day with a provider name the number of the condition, and no person', () => {
    expect(task('conditionCheck:c-c01', conditions())).toMatchObject({
      what: 'First check of condition 1',
      step: 'prohibitions',
    })
    expect(task('provider:c-r1', conditions())).toMatchObject({
      what: 'First day with the provider of condition 2',
      when: { day: '2026-07-20' },
      step: 'requirements',
    })
  })
  test('conditions that are first checked on one day are one date, those of another day another', () => {
    const first = (id: string, firstCheck: string) => ({ id, monitoring: { how: 'x', by: 'y', firstCheck } })
    const items = [first('c-1', '2026-07-10'), first('c-2', '2026-07-11'), first('c-3', '2026-07-10')]
    const file = aCase({ prohibitions: { items }, requirements: { items: [] } })
    expect(
      alongside(file).flatMap(({ kind, key, what }) => (kind === 'conditionCheck' ? [[key, what]] : [])),
    ).toEqual([
      ['conditionCheck:c-1', 'First check of conditions 1 and 3'],
      ['conditionCheck:c-2', 'First check of condition 2'],
    ])
  })
  test('a condition that the court refused is not checked, one that it made is', () => {
    expect(task('conditionCheck:c-c01', conditions('drafted'))).toBeDefined()
    expect(task('conditionCheck:c-c01', conditions('refused'))).toBeUndefined()
  })
})

describe('the criminal case', () => {
  const keys = (proceedings: Part<CaseFile['proceedings']>) =>
    criminalTasks(aCase({ proceedings })).map(({ key, when }) => [key, when])
  test('the end of bail and the next date are dates, or not known', () => {
    const known = (value: string) => ({ known: true as const, value })
    expect(
      keys({
        bail: { kind: 'police', ends: known('2026-07-01') },
        criminal: { stage: 'charged', next: { known: false } },
      }),
    ).toEqual([
      ['bailEnds', { day: '2026-07-01' }],
      ['criminalNext', { unknown: expect.stringContaining('not known') }],
    ])
  })
  test('without bail and with the case over there is none', () => {
    expect(keys({ bail: { kind: 'none' }, criminal: { stage: 'acquitted' } })).toEqual([])
  })
})

test('only a decision not to apply is looked at again', () => {
  const decision = { outcome: 'doNotApply' as const, lookAgainOn: '2026-09-01' }
  expect(lookAgainTasks(aCase({ decision })).map(({ when }) => when)).toEqual([{ day: '2026-09-01' }])
  expect(lookAgainTasks(aCase({ decision: { ...decision, outcome: 'apply' } }))).toEqual([])
})
