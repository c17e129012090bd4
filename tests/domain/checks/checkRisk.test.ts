import { expect, test } from 'vitest'
import { checkRisk } from '#src/domain/checks/checkRisk.ts'
import { said } from '#tests/support/checking.ts'

const assessment = (part: object) => ({ risk: { assessment: part } })

test('an assessment that was made is silent; none asks for a reason', () => {
  expect(said(checkRisk)).toEqual([])
  expect(said(checkRisk, assessment({ answer: 'no', why: 'Booked for Friday.' }))).toEqual([
    'risk-not-assessed explain',
  ])
})

test('it may be of today, not of tomorrow', () => {
  expect(said(checkRisk, assessment({ on: '2026-06-24' }))).toEqual([])
  expect(said(checkRisk, assessment({ on: '2026-06-25' }))).toEqual(['risk-assessed-in-future explain'])
})

test('it is of the day of the newest act or later, else it informs', () => {
  expect(said(checkRisk, assessment({ on: '2026-05-28' }))).toEqual([])
  expect(said(checkRisk, assessment({ on: '2026-05-27' }))).toEqual(['risk-assessed-before-newest-act hint'])
})

test('a review due today is in time, one due yesterday asks', () => {
  expect(said(checkRisk, assessment({ reviewOn: '2026-06-24' }))).toEqual([])
  expect(said(checkRisk, assessment({ reviewOn: '2026-06-23' }))).toEqual(['risk-review-due explain'])
})
