import { expect, test } from 'vitest'
import type { RawInputs } from '#src/domain/conditions/inputs.ts'
import { timesOf } from '#src/domain/conditions/timesOf.ts'

const condition = (code: string, inputs: RawInputs) => ({
  id: 'c',
  origin: { kind: 'library' as const, code, version: 1, inputs: { ...inputs } },
})

test.each(['P06', 'O11', 'C11', 'Q02'])('%s shows its weekly times, even before it is complete', (code) => {
  expect(timesOf(condition(code, { times: ['tue 18:30-20:00', 'not a time'] }))).toEqual([
    { days: ['tue'], from: '18:30', to: '20:00' },
  ])
})

test('a condition without times, and one in the officer’s own words, have none', () => {
  expect(timesOf(condition('C01', { times: ['tue 18:30-20:00'] }))).toEqual([])
  expect(timesOf(condition('Q02', {}))).toEqual([])
  expect(timesOf({ id: 'c', origin: { kind: 'bespoke', why: 'x' } })).toEqual([])
})
