import { expect, test } from 'vitest'
import { replyDay, replyOf } from '#src/domain/case/replyOf.ts'

test('a reply is there once it has come', () => {
  expect(replyOf({})).toBeUndefined()
  expect(replyOf({ papersServed: { reply: { came: 'no', on: '2026-07-01' } } })).toBeUndefined()
  expect(replyOf({ papersServed: { reply: { came: 'yes' } } })).toEqual({ came: 'yes' })
})

test('its day is told once it is a day that exists', () => {
  const on = (day: string) => replyDay({ papersServed: { reply: { came: 'yes', on: day } } })
  expect(on('2026-07-01')).toBe('2026-07-01')
  expect(on('2026-06-31')).toBeUndefined()
})
