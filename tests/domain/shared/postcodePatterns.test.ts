import { expect, test } from 'vitest'
import { postcodePatterns } from '#src/domain/shared/postcodePatterns.ts'

const weights = (text: string, known: string[] = []) =>
  postcodePatterns('WM4 7QK', new Map(known.map((one) => [one, 'free']))).flatMap(({ search, weight }) =>
    text.match(search) ? [weight] : [],
  )

test.each([
  ['in wm47qk', ['sure']],
  ['in wm4.7 qk', ['near', 'sure']],
  ['in sector WM4 7', ['near', 'part']],
  ['in WM4', ['part']],
  ['in wm4', []],
  ['in WM45', []],
  ['in WM4 8', ['part']],
])('%s', (text, found) => {
  expect(weights(text).toSorted((a, b) => a.localeCompare(b))).toEqual(found)
})

test('the district in which the defendant lives is let be, and so is one too short to tell', () => {
  expect(weights('in sector WM4 7', ['wm4'])).toEqual([])
  expect(postcodePatterns('E1 6AN').map(({ weight }) => weight)).toEqual(['sure'])
})
