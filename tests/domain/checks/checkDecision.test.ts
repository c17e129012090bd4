import { expect, test } from 'vitest'
import { checkDecision } from '#src/domain/checks/checkDecision.ts'
import { said } from '#tests/support/checking.ts'

test('a decision to apply is silent', () => {
  expect(said(checkDecision)).toEqual([])
})

test('a decision not to apply, and not knowing what would protect tonight, ask for a reason', () => {
  expect(said(checkDecision, { decision: { outcome: 'doNotApply' } })).toEqual([
    'decision-not-to-apply explain',
  ])
  expect(said(checkDecision, { decision: { sooner: { answer: 'notKnown' } } })).toEqual([
    'sooner-not-known explain',
  ])
})
