import { describe, expect, test } from 'vitest'
import { codesIn, findCodes, localDigits } from '#src/domain/shared/codes.ts'
import type { WithheldKind } from '#src/domain/shared/withheldThing.ts'

const find = (kind: WithheldKind, value: string, text: string, known: string[] = []) =>
  findCodes(text, codesIn({ kind, value }), new Map(known.map((one) => [one, 'free']))).map(
    ({ start, end, weight }) => [text.slice(start, end), weight],
  )

describe('a code is found in the ways in which it is mistaken', () => {
  test.each<[WithheldKind, string, string, string, string]>([
    ['home', '9 Alder Close, WM4 7QO', 'in wm4 7q0 now', 'wm4 7q0', 'sure'],
    ['home', 'W1I 2AB', 'in WII 2AB', 'WII 2AB', 'sure'],
    ['home', 'WM4 7QK', 'in WM4 7QJ', 'WM4 7QJ', 'near'],
    ['home', 'WM4 7QK', 'in WM4 7KQ', 'WM4 7KQ', 'near'],
    ['vehicle', 'AB10 CDE', 'in ABIO CDE1 and ABI0 CDE', 'ABI0 CDE', 'sure'],
    ['vehicle', 'AB12 CDE', 'in AB12-CDF', 'AB12-CDF', 'near'],
    ['phone', '07700 900123', 'rang 07700 900128', '07700 900128', 'near'],
    ['phone', '07700 900123', 'rang +44 7700 901023', '+44 7700 901023', 'near'],
    ['phone', '07700 900123', 'rang 0770090012', '0770090012', 'near'],
  ])('%s %s in “%s”', (kind, value, text, found, weight) => {
    expect(find(kind, value, text)).toContainEqual([found, weight])
  })
})

describe('another code is let be', () => {
  test.each<[WithheldKind, string, string, string[]]>([
    ['home', 'WM4 7QK', 'in WM4 7QJ', ['wm47qj']],
    ['home', 'WM4 7QK', 'in WM5 8QK', []],
    ['phone', '07700 900123', 'rang 07700 900128', ['7700900128']],
    ['phone', '07700 900123', 'rang 07700 900456', []],
    ['vehicle', 'AB12 CDE', 'in AB21 CED', []],
    ['vehicle', 'Blue Fiesta', 'in a blue fiesta', []],
    ['home', '9 Alder Close', 'at 7 Alder Close', []],
  ])('%s %s in “%s”', (kind, value, text, known) => {
    expect(find(kind, value, text, known)).toEqual([])
  })
})

test('a number is the same with and without what is dialled from abroad', () => {
  expect(['07700 900123', '+44 (0)7700 900123', '0044 7700 900123'].map(localDigits)).toEqual([
    '7700900123',
    '7700900123',
    '7700900123',
  ])
})
