import { expect, test } from 'vitest'
import { isCommonWord } from '#src/domain/shared/commonWords.ts'

test('words that papers often say, and names that are everyday words, are common; a name is not', () => {
  expect(['march', 'summons', 'hope', 'ottoline', 'okehampton'].map(isCommonWord)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ])
})
