import { expect, test } from 'vitest'
import { deviceClashes } from '#src/domain/clashes/deviceClashes.ts'
import { itemsOf, way } from '#tests/support/orderOf.ts'

const codes = (...order: Parameters<typeof itemsOf>) =>
  deviceClashes(itemsOf(...order)).map(({ code }) => code)
const one = 'must not have more than one phone and one SIM card.'

test.each([
  [one, 'must keep a separate phone for calls from the SPO Manager'],
  ['must not use the internet', 'must use the Kite app to arrange the handover'],
  ['must not have a smartphone', 'must answer his phone between 8am and 8pm'],
])('%s; %s', (limit, duty) => {
  expect(codes([limit], [duty])).toEqual(['clash-device'])
})

test.each([
  [one, 'must tell the SPO Manager the number of his phone'],
  ['must not use the internet except for work', 'must use the Kite app to arrange the handover'],
  ['must not use the internet', 'must attend at Tide House'],
])('go together: %s; %s', (limit, duty) => {
  expect(codes([limit], [duty])).toEqual([])
})

test('an exception for the app mends it', () => {
  const exceptions = [way('The defendant may use the Kite app.')]
  expect(
    codes([{ text: 'must not use the internet', exceptions }], ['must use the Kite app to arrange it']),
  ).toEqual([])
})
