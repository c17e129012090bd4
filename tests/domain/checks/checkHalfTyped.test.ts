import { expect, test } from 'vitest'
import { checkHalfTyped } from '#src/domain/checks/checkHalfTyped.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { asAt, finishedCase } from '#tests/support/checking.ts'

const typed = (typing: Record<string, Record<string, string>>, file = finishedCase()) =>
  checkHalfTyped(file, asAt, aDraft(file, { typing }))

test('text that a field could not read stops, and is shown', () => {
  expect(typed({})).toEqual([])
  expect(typed({ length: { 'period.lastDay': '31/2/' } })).toMatchObject([
    {
      severity: 'stops',
      where: { step: 'length', field: 'period.lastDay' },
      message: expect.stringContaining('31/2/'),
    },
  ])
})

test('on a page that does not belong to the case it stops nothing', () => {
  const full = { ...finishedCase(), route: { kind: 'full' as const } }
  expect(typed({ interim: { lastDay: '31/2/' } }, full)).toEqual([])
})

test('in a field that no paper prints it asks, and says nothing of papers', () => {
  const [finding] = typed({ safety: { 'plan.on': '31/2/' } })
  expect(finding).toMatchObject({ code: 'half-typed-unprinted', severity: 'explain' })
  expect(finding?.message).not.toContain('papers')
  expect(typed({ risk: { 'assessment.reviewOn': '31/2/' } })).toMatchObject([{ severity: 'stops' }])
  expect(typed({ risk: { 'assessment.on': '31/2/' } })).toMatchObject([{ severity: 'stops' }])
})
