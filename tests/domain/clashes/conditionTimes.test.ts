import { expect, test } from 'vitest'
import { conditionTimes, mayMeet } from '#src/domain/clashes/conditionTimes.ts'

const monday = { days: ['mon' as const], from: '09:00', to: '10:00' }

test('the inputs of a library condition go before its words', () => {
  const origin = { kind: 'library' as const, code: 'Q02', version: 1, inputs: { times: ['mon 09:00-10:00'] } }
  expect(conditionTimes({ id: 'c', text: 'must attend every Friday between 1pm and 2pm', origin })).toEqual([
    monday,
  ])
  expect(conditionTimes({ id: 'c', text: 'must attend Monday 09:00' })).toEqual([monday])
})

test('the times of an exception are not those of the condition', () => {
  expect(conditionTimes({ id: 'c', text: 'must not enter Mill Road except Monday 09:00' })).toEqual([])
})

test('times meet in a shared minute, and what has no times always can', () => {
  expect(mayMeet([monday], [{ ...monday, from: '09:59', to: '11:00' }])).toBe(true)
  expect(mayMeet([monday], [{ ...monday, from: '10:00', to: '11:00' }])).toBe(false)
  expect(mayMeet([], [monday])).toBe(true)
})
