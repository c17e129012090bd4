import { expect, test } from 'vitest'
import { victimOf } from '#src/domain/returns/victimOf.ts'

const proxy = { id: 'p-1', victimOfActs: { answer: 'no' as const } }
const victim = { id: 'p-2', victimOfActs: { answer: 'yes' as const } }

test('the person to whom the acts were done is counted, also where somebody else stands first', () => {
  expect(victimOf({ protected: { people: [proxy, victim] } })?.id).toBe('p-2')
})

test('else the first person to be protected, or nobody', () => {
  expect(victimOf({ protected: { people: [proxy] } })?.id).toBe('p-1')
  expect(victimOf({})).toBeUndefined()
})
