import { expect, test } from 'vitest'
import { nameInContext } from '#src/domain/shared/nameInContext.ts'

const read = (text: string, word: string) => {
  const start = text.lastIndexOf(word)
  return nameInContext(text, start, start + word.length)
}

test.each([
  ['He rang Ms Lane.', 'Lane', 'names'],
  ['He rang for May.', 'May', 'names'],
  ['He saw Iris Hope there.', 'Hope', 'names'],
  ['He asked Lane to come.', 'Lane', 'names'],
  ['He rang on 3 May 2026.', 'May', 'date'],
  ['He rang on the 3rd of May.', 'May', 'date'],
  ['He rang in May.', 'May', 'perhaps'],
  ['May he come?', 'May', 'perhaps'],
  ['He stood in Mill Lane.', 'Lane', 'perhaps'],
  ['He stood in King Street.', 'King', 'perhaps'],
  ['He told the Police.', 'Police', 'perhaps'],
  ['He went to South Marchford.', 'South', 'perhaps'],
  ['“I WILL COME”', 'WILL', 'perhaps'],
])('%s %s: %s', (text, word, meaning) => {
  expect(read(text, word)).toBe(meaning)
})
