import { expect, test } from 'vitest'
import { nameParts } from '#src/domain/shared/nameParts.ts'

test('a name falls into its words, double names too, without initials and small words', () => {
  expect(nameParts('Mei J. Ng-Marsh de la Tour', [])).toEqual(['Mei', 'Ng', 'Marsh', 'Tour'])
})

test('a word by which the papers call somebody is no secret', () => {
  expect(nameParts('Ottoline Marshbank', [{ shownName: 'Tansy MARSHBANK' }])).toEqual(['Ottoline'])
})
