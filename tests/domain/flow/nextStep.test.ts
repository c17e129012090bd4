import { expect, test } from 'vitest'
import { nextStep, previousStep } from '#src/domain/flow/nextStep.ts'
import { stepIds } from '#src/domain/flow/steps.ts'

const full = { route: { kind: 'full' as const } }
const withInterim = { route: { kind: 'fullWithInterim' as const } }

test('the first step has nothing before it and the last nothing after it', () => {
  expect(previousStep('decision', full)).toBeUndefined()
  expect(nextStep('returns', full)).toBeUndefined()
})

test('the interim page comes only where an interim order is asked for', () => {
  expect(nextStep('length', full)).toBe('views')
  expect(nextStep('length', withInterim)).toBe('interim')
  expect(previousStep('views', full)).toBe('length')
  expect(previousStep('views', withInterim)).toBe('interim')
})

test('going on from the first step meets every step once', () => {
  const met = [stepIds[0]]
  for (let step = stepIds[0]; step; step = nextStep(step, withInterim)) if (step !== met[0]) met.push(step)
  expect(met).toEqual(stepIds.filter((step) => step !== 'change'))
})
