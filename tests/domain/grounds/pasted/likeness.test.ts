import { expect, test } from 'vitest'
import { likeness } from '#src/domain/grounds/pasted/likeness.ts'

const on = (day: string) => ({ precision: 'exact' as const, on: day })
const seen = likeness()
seen.remember({ id: 'a', when: on('2026-04-06'), what: 'He rang her ten times in the evening.' })
seen.remember({ id: 'b', what: 'No day' })

test.each([
  [
    'the same words, other marks and capitals',
    on('2026-04-06'),
    'he RANG her ten times, in the evening',
    'a',
  ],
  ['one word of eight differs', on('2026-04-06'), 'He rang her nine times in the evening', 'a'],
  ['half of the words differ', on('2026-04-06'), 'He rang her mother once at work', undefined],
  ['the same words on another day', on('2026-04-07'), 'He rang her ten times in the evening', undefined],
  ['the same words without a day', undefined, 'He rang her ten times in the evening', undefined],
  ['another undated one', undefined, 'no day', 'b'],
  ['no words at all', on('2026-04-06'), '', undefined],
])('%s', (_, when, what, id) => {
  expect(seen.find({ when, what })).toBe(id)
})

test('the same words at two known times of a day are two acts; at one time, or an unknown one, they seem the same', () => {
  const calls = likeness()
  const at = (time?: string) => ({ when: { ...on('2026-04-06'), ...(time && { time }) }, what: 'He rang' })
  calls.remember({ id: 'ten', ...at('10:00') })
  expect(calls.find(at('11:00'))).toBeUndefined()
  expect(calls.find(at('10:00'))).toBe('ten')
  expect(calls.find(at())).toBe('ten')
})
