import { expect, test } from 'vitest'
import { plainText } from '#src/domain/wordingRules/plainText.ts'

test.each([
  ['must  not   enter', 'must not enter'],
  ['  must not enter', 'must not enter'],
  ['must not enter\nthe yard', 'must not enter the yard'],
  ['must not enter Larch Row\nMust not follow', 'must not enter Larch Row\nMust not follow'],
  ['must\tnot\u00A0enter', 'must not enter'],
  ["mustn’t and shouldn't", 'must not and should not'],
  ['can’t, won’t, shan’t', 'can not, will not, shall not'],
  ['MUSTN’T ENTER', 'MUST NOT ENTER'],
  ['Ms Quill’s home', 'Ms Quill’s home'],
  ['', ''],
])('%j is read as %j', (given, text) => {
  expect(plainText(given).text).toBe(text)
})

test.each([
  ['  must  not go  near', 'near', 'near'],
  ['he can’t\n go near her', 'can not go', 'can’t\n go'],
  ['mustn’t go', 'not', 'n’t'],
  ['🏠  near', 'near', 'near'],
  ['must not go near', 'go near', 'go near'],
])('in %j the place of %j is the place of %j', (given, part, own) => {
  const { text, placeOf } = plainText(given)
  const start = text.indexOf(part)
  expect(given.slice(...placeOf([start, start + part.length]))).toBe(own)
})
