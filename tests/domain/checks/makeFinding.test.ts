import { expect, test } from 'vitest'
import { explains, hints, stops } from '#src/domain/checks/makeFinding.ts'
import { houseRule, safetyRule, spa } from '#src/domain/law/citations.ts'

test('a stop rests on a text that was read or on a safety rule; the others on anything', () => {
  expect(stops('a', { step: 'risk' }, 'm', spa('s.1(4)'))).toMatchObject({ severity: 'stops', code: 'a' })
  expect(stops('a', { step: 'risk' }, 'm', safetyRule('R42'))).toMatchObject({ authority: { safety: true } })
  // @ts-expect-error a house rule alone may not stop an application
  expect(stops('a', { step: 'risk' }, 'm', houseRule('x')).severity).toBe('stops')
  expect(explains('a', { step: 'risk' }, 'm', houseRule('x')).severity).toBe('explain')
  expect(hints('a', { step: 'risk' }, 'm', houseRule('x')).severity).toBe('hint')
})
