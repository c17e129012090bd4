import { expect, test } from 'vitest'
import { remembered } from '#src/domain/shared/remembered.ts'

test('an object is gone through once, and what came of it is the same from then on', () => {
  const seen: object[] = []
  const listed = remembered((given: { acts: number }) => {
    seen.push(given)
    return [given.acts]
  })
  const [one, other] = [{ acts: 1 }, { acts: 1 }]
  expect(listed(one)).toEqual([1])
  expect(listed(one)).toBe(listed(one))
  expect(listed(other)).not.toBe(listed(one))
  expect(seen).toEqual([one, other])
})

test('that there was nothing to find is remembered too', () => {
  let searches = 0
  const nothing = remembered((_: object) => {
    searches += 1
    return undefined
  })
  const given = {}
  expect([nothing(given), nothing(given)]).toEqual([undefined, undefined])
  expect(searches).toBe(1)
})
