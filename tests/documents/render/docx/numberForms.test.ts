import { expect, test } from 'vitest'
import { numberForms } from '#src/documents/render/docx/numberForms.ts'

test.each([
  ['12', [{ count: 'decimal', pattern: '%.', value: 12 }]],
  ['0', [{ count: 'decimal', pattern: '%.', value: 0 }]],
  ['3.1', [{ count: 'decimal', pattern: '3.%.', value: 1 }]],
  ['A7', [{ count: 'decimal', pattern: 'A%.', value: 7 }]],
  ['(2)', [{ count: 'decimal', pattern: '(%)', value: 2 }]],
  ['(a)', [{ count: 'lowerLetter', pattern: '(%)', value: 1 }]],
  ['(z)', [{ count: 'lowerLetter', pattern: '(%)', value: 26 }]],
  ['(ii)', [{ count: 'lowerRoman', pattern: '(%)', value: 2 }]],
])('the number %s can be counted', (number, forms) => {
  expect(numberForms(number)).toEqual(forms)
})

test('the number (i) is first a roman one, and (v) first a letter', () => {
  expect(numberForms('(i)').map(({ count, value }) => [count, value])).toEqual([
    ['lowerRoman', 1],
    ['lowerLetter', 9],
  ])
  expect(numberForms('(v)').map(({ count }) => count)).toEqual(['lowerLetter', 'lowerRoman'])
})

test.each(['', 'X*', '007', '(aa)', 'a', '5%1', '10000', '(iix)', 'II'])('no list counts %j', (number) => {
  expect(numberForms(number)).toEqual([])
})
