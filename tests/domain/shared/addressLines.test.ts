import { expect, test } from 'vitest'
import { addressLines, linesOf, numberedStreet } from '#src/domain/shared/addressLines.ts'

test.each([
  ['9 Alder Close, Ninefold, WM4 7QZ', ['9 Alder Close'], ['Alder Close'], 'WM4 7QZ'],
  ['9 Alder Close Ninefold WM4 7QZ', ['9 Alder Close'], ['Alder Close'], 'WM4 7QZ'],
  ['Flat 2, 9 Alder Close', ['9 Alder Close', 'Flat 2 9 Alder Close'], ['Alder Close'], undefined],
  ['Flat 2 Harbour House, Quay Street', ['Harbour House'], ['Quay Street'], undefined],
  ['Ground floor flat, 3 Mill Road, Westbury', ['3 Mill Road'], ['Mill Road'], undefined],
  ['Rose Cottage, Mill Lane', ['Rose Cottage'], ['Mill Lane'], undefined],
])('%s', (value, telling, streets, postcode) => {
  const lines = addressLines(value)
  expect(lines.telling).toEqual(expect.arrayContaining(telling))
  expect(lines.streets).toEqual(expect.arrayContaining(streets))
  expect(lines.postcode).toBe(postcode)
})

test('neither a town nor a general word leads to an address', () => {
  expect(addressLines('9 Alder Close, Ninefold').telling).not.toContain('Ninefold')
  expect(addressLines('Home').telling).toEqual([])
})

test('the number and the street of a line', () => {
  expect(numberedStreet('No. 9a Alder Close')).toEqual({ number: '9', street: 'Alder Close' })
  expect(numberedStreet('Alder Close')).toBeUndefined()
})

test('lines are parted by commas and new lines', () => {
  expect(linesOf(' 9 Alder Close,\n Ninefold;')).toEqual(['9 Alder Close', 'Ninefold'])
})
