import { expect, test } from 'vitest'
import { firstReport, reportedInActs, timesOf } from '#src/domain/returns/timesOf.ts'
import { aDraft } from '#tests/support/aDraft.ts'

const file = (part: Parameters<typeof aDraft>[0]) => aDraft(part).case
const acts = {
  items: [
    { id: 'a', reported: { on: '2026-03-02' } },
    { id: 'b', reported: { on: '2026-02-28' } },
  ],
}

test('the first report is the earliest of the chronology, whatever was entered beside it', () => {
  expect(reportedInActs({ acts })).toBe('2026-02-28')
  expect(firstReport({ acts, returns: { firstReportOn: '2026-01-01' } })).toBe('2026-02-28')
  expect(firstReport({ acts: { items: [{ id: 'a' }] }, returns: { firstReportOn: '2026-01-01' } })).toBe(
    '2026-01-01',
  )
  expect(reportedInActs({})).toBeUndefined()
})

test('each day on the way says how many days after the first report it was', () => {
  const served = { answer: 'yes' as const, on: '2026-04-02' }
  const times = timesOf(
    file({
      acts,
      marks: { lodgedOn: '2026-03-10' },
      court: { hearing: { listed: 'yes', on: '2026-04-01' } },
      service: { outcome: { result: 'made', madeOn: '2026-04-01', served } },
    }),
  )
  expect(times).toEqual([
    { what: 'report', on: '2026-02-28' },
    { what: 'application', on: '2026-03-10', after: 10 },
    { what: 'fullHearing', on: '2026-04-01', after: 32 },
    { what: 'fullDecision', on: '2026-04-01', after: 32 },
    { what: 'fullService', on: '2026-04-02', after: 33 },
  ])
})

test('a refusal has its day, and an order that is not served no day of service', () => {
  const refused = { result: 'refused' as const, on: '2026-04-01' }
  expect(timesOf(file({ service: { interim: refused } }))).toEqual([
    { what: 'interimDecision', on: '2026-04-01' },
  ])
  const made = {
    result: 'made' as const,
    madeOn: '2026-04-01',
    served: { answer: 'no' as const, on: '2026-04-02' },
  }
  expect(timesOf(file({ service: { outcome: made } })).map(({ what }) => what)).toEqual(['fullDecision'])
})

test('a day that does not exist is left out', () => {
  expect(timesOf(file({ marks: { lodgedOn: '2026-02-30' } }))).toEqual([])
})
