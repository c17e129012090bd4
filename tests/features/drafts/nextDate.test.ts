import { expect, test } from 'vitest'
import { nextDate } from '#src/features/drafts/nextDate.ts'
import { summarise } from '#src/storage/summarise.ts'
import { aDraft } from '#tests/support/aDraft.ts'

const refused = aDraft({ decision: { outcome: 'doNotApply', lookAgainOn: '2027-01-04' } })

test('a case that is not taken to court stays on the list with the day to look again', () => {
  const summary = summarise(refused, '2026-11-23T09:00:00.000Z')
  expect(nextDate(summary, '2027-01-04')).toEqual({ what: 'Look again', on: '2027-01-04', passed: false })
  expect(nextDate(summary, '2027-01-05')).toMatchObject({ passed: true })
})

const { defendant: _, ...bare } = summarise(aDraft(), '2026-11-23T09:00:00.000Z')
const dated = { ...bare, hearingOn: '2026-12-01', interimLastDay: '2026-12-20', orderLastDay: '2028-11-30' }

test.each([
  ['2026-11-23', 'Hearing', '2026-12-01', false],
  ['2026-12-01', 'Hearing', '2026-12-01', false],
  ['2026-12-02', 'Interim order ends', '2026-12-20', false],
  ['2026-12-21', 'Order ends', '2028-11-30', false],
  ['2028-11-30', 'Order ends', '2028-11-30', false],
  ['2028-12-01', 'Order ends', '2028-11-30', true],
])('on %s the application is heading for: %s', (today, what, on, passed) => {
  expect(nextDate(dated, today)).toEqual({ what, on, passed })
})

test('the nearest date comes first, whatever it is', () => {
  expect(nextDate({ ...dated, hearingOn: '2027-01-05' }, '2026-11-23')).toMatchObject({
    what: 'Interim order ends',
  })
})

test('an application without a date heads for none', () => {
  expect(nextDate(bare, '2026-11-23')).toBeUndefined()
})
