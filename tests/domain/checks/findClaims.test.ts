import { expect, test } from 'vitest'
import { findClaims } from '#src/domain/checks/findClaims.ts'

test('each place once, in the order of the texts', () => {
  const texts = ['a b a', 'c', 'a'].map((text, place) => ({
    text,
    where: { step: 'acts' as const, item: `act-${place}` },
  }))
  expect(findClaims([texts], /a/g)).toEqual([
    { step: 'acts', item: 'act-0' },
    { step: 'acts', item: 'act-2' },
  ])
  expect(findClaims([texts], /z/g)).toEqual([])
})
