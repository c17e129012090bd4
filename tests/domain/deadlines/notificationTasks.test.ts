import { describe, expect, test } from 'vitest'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { notificationTasks } from '#src/domain/deadlines/notificationTasks.ts'
import { aCase, type Part } from '#tests/support/aCase.ts'
import { aChangeMade } from '#tests/support/aChangeMade.ts'

const served = (on: string, more: object = {}) => ({ answer: 'yes' as const, on, ...more })
const interim = (part: object): Part<CaseFile> => ({
  service: { interim: { result: 'made', madeOn: '2026-11-26', ...part } },
})
const first = (part: Part<CaseFile>, today = '2026-11-27') =>
  notificationTasks(aCase(part), today).find(({ kind }) => kind === 'notification')

describe('the first notification', () => {
  test.each([
    ['a Friday, ending on a Sunday', '2026-11-27', '2026-11-29', true],
    ['a Monday', '2026-11-30', '2026-12-02', false],
    ['two days before Christmas', '2026-12-23', '2026-12-25', true],
    ['Christmas Eve, ending on a bank holiday that is a Saturday', '2026-12-24', '2026-12-26', true],
  ])('served on %s: the day of service is the first of three', (_, on, day, warned) => {
    const task = first(interim({ served: served(on) }))
    expect(task).toMatchObject({ when: { day }, done: false, rule: { authority: { provision: 's.9(1)' } } })
    expect(Boolean(task?.rule.caution)).toBe(warned)
  })
  test('cannot be told before service', () => {
    expect(first(interim({ served: { answer: 'no' } }))?.when).toHaveProperty('unknown')
  })
  test('is done once it is recorded that the defendant notified', () => {
    const task = first(interim({ served: served('2026-11-27', { notifiedOn: '2026-11-28' }) }))
    expect(task?.done).toBe(true)
  })
  test('is not owed again under a full order that replaces an interim one', () => {
    const outcome = {
      result: 'made' as const,
      madeOn: '2026-11-26',
      replacesInterim: { answer: 'yes' as const, interimMadeOn: '2026-10-01' },
      served: served('2026-11-27'),
    }
    expect(first({ service: { outcome } })).toBeUndefined()
  })
})

describe('under sex-offender notification', () => {
  const part2 = (ends: object) => ({
    ...interim({ served: served('2026-11-27') }),
    circumstances: { sexOffenderNotification: { answer: 'yes' as const, ends } },
  })
  test('it is due three days from its final day on', () => {
    expect(first(part2({ kind: 'on', lastDay: '2027-03-01' }))).toMatchObject({
      when: { day: '2027-03-03' },
      rule: { authority: { provision: 's.9(7)' } },
    })
  })
  test('it cannot be told where its end is not known', () => {
    expect(first(part2({ kind: 'notKnown' }))?.when).toHaveProperty('unknown')
  })
  test('an order not yet served is read as of today', () => {
    const waiting = {
      ...part2({ kind: 'on', lastDay: '2026-12-10' }),
      ...interim({ served: { answer: 'no' } }),
    }
    expect(first(waiting, '2026-12-10')?.when).toEqual({ day: '2026-12-12' })
    expect(first(waiting, '2026-12-11')?.when).toHaveProperty('unknown')
  })
})

test('a change of name or address has three days of its own, whenever it comes', () => {
  const change = notificationTasks(aCase(interim({})), '2026-11-27').find(
    ({ kind }) => kind === 'changeNotification',
  )
  expect(change?.when).toEqual({ unknown: 'The three days begin with the day of a change.' })
  expect(notificationTasks(aCase(), '2026-11-27')).toEqual([])
})

test('once a changed order is served no first notification is told, and changes still are', () => {
  const file = aChangeMade(['vary'], { served: served('2026-07-08') })
  expect(notificationTasks(file, '2026-07-08').map(({ kind }) => kind)).toEqual(['changeNotification'])
})
