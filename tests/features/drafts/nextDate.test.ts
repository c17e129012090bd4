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
