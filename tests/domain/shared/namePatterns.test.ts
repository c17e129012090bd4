import { expect, test } from 'vitest'
import { namePartPatterns, wholeNamePatterns } from '#src/domain/shared/namePatterns.ts'
import type { Pattern } from '#src/domain/shared/pattern.ts'

const finds = (patterns: Pattern[], text: string) => patterns.some(({ search }) => text.match(search))

test('a whole name is found with anything or nothing between its words', () => {
  for (const text of ['OTTOLINE  MARSHBANK', 'ottoline_marshbank', 'to ottolinemarshbank now'])
    expect(finds(wholeNamePatterns('Ottoline Marshbank'), text)).toBe(true)
  expect(finds(wholeNamePatterns('Ann Lee'), 'Joann Lee')).toBe(false)
})

test('a part is found however it is written, an everyday word only with a capital', () => {
  expect(finds(namePartPatterns('Ottoline'), 'ottolines phone')).toBe(true)
  expect(finds(namePartPatterns('Lane'), 'in the lane')).toBe(false)
  expect(finds(namePartPatterns('Lane'), 'for LANE')).toBe(true)
})

test('two letters are found with a capital, and a little word only where the sentence goes on', () => {
  expect(finds(namePartPatterns('Ng'), 'Ng came')).toBe(true)
  expect(finds(namePartPatterns('Ng'), 'ng')).toBe(false)
  expect(finds(namePartPatterns('He'), 'He came')).toBe(false)
  expect(finds(namePartPatterns('He'), 'for Mrs. He')).toBe(true)
})
