import { expect, test } from 'vitest'
import { viewsSought, viewsSoughtOf } from '#src/domain/case/viewsSentence.ts'

test('the sentence on views says that they were sought and nothing of them', () => {
  expect(viewsSought).toBe('The views of the protected person have been sought.')
  expect(viewsSoughtOf('Ottoline Marshbank')).toBe('The views of Ottoline Marshbank have been sought.')
})
