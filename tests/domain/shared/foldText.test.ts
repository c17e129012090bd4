import { expect, test } from 'vitest'
import { foldText } from '#src/domain/shared/foldText.ts'

test.each([
  ['Zoë', 'Zoe'],
  ['Łukasz Sørensen', 'Lukasz Sorensen'],
  ['a–b—c‑d−e', 'a-b-c-d-e'],
  ['O’Dell', "O'Dell"],
  ['Only PLAIN words.', 'Only PLAIN words.'],
])('%s is read as %s', (text, plain) => {
  expect(foldText(text).text).toBe(plain)
})

test('a place of the plain text leads back to the text, longer and shorter letters counted', () => {
  const text = 'Æx\u0302 b'
  const { text: plain, at } = foldText(text)
  expect(plain).toBe('AEx b')
  expect([...plain].map((_, place) => at(place))).toEqual([0, 0, 1, 3, 4])
  expect(at(plain.length)).toBe(text.length)
})
