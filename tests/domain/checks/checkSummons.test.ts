import { expect, test } from 'vitest'
import { checkSummons } from '#src/domain/checks/checkSummons.ts'
import { hearingPoints } from '#src/domain/law/proceedings.ts'
import { finishedCase, said } from '#tests/support/checking.ts'

const summons = (part: object) => ({ court: { summons: part } })

test('handed over, or given to a solicitor, is silent; posted or left asks', () => {
  expect(said(checkSummons)).toEqual([])
  expect(said(checkSummons, summons({ method: 'solicitor' }))).toEqual([])
  expect(said(checkSummons, summons({ method: 'post' }))).toEqual(['summons-not-handed-over explain'])
  expect(said(checkSummons, summons({ method: 'leftAtAddress' }))).toEqual([
    'summons-not-handed-over explain',
  ])
})

test('it is served before the day of the hearing, 30 July 2026', () => {
  expect(said(checkSummons, summons({ before: '2026-07-29' }))).toEqual([])
  expect(said(checkSummons, summons({ before: '2026-07-30' }))).toEqual(['summons-too-late explain'])
  expect(said(checkSummons, summons({ before: undefined }))).toEqual(['summons-without-day explain'])
})

test('a defendant who needs help gets it at service', () => {
  expect(said(checkSummons, summons({ adjustments: '' }))).toEqual(['summons-without-adjustments explain'])
  const circumstances = { vulnerability: { answer: 'no' as const } }
  expect(said(checkSummons, { ...summons({ adjustments: '' }), circumstances })).toEqual([])
})

test('the doubt about the rule on service goes with what is asked', () => {
  const file = { ...finishedCase(), court: { ...finishedCase().court, summons: { method: 'post' as const } } }
  const asked = checkSummons(file).find(({ code }) => code === 'summons-not-handed-over')
  expect(hearingPoints.personalService.caution).toBeTruthy()
  expect(asked?.message).toContain(hearingPoints.personalService.caution)
})
