import { expect, test } from 'vitest'
import { withheldDetails } from '#src/domain/shared/withheld.ts'
import { aDraft } from '#tests/support/aDraft.ts'

test('what was not released is withheld, an answer not given yet included; what was released is not', () => {
  const file = aDraft({
    protected: {
      people: [
        {
          id: 'om',
          name: 'Orla Quill',
          details: [
            { id: '1', kind: 'home', value: '9 Alder Close', released: 'no' },
            { id: '2', kind: 'phone', value: '07700 900123' },
            { id: '3', kind: 'workplace', value: 'Ember House', released: 'yes' },
            { id: '4', kind: 'email', released: 'no' },
          ],
        },
      ],
    },
    others: {
      people: [{ id: 'bo', details: [{ id: '5', kind: 'vehicle', value: 'AB12 CDE', released: 'no' }] }],
    },
  }).case
  expect(withheldDetails(file)).toEqual([
    { personId: 'om', kind: 'home', value: '9 Alder Close' },
    { personId: 'om', kind: 'phone', value: '07700 900123' },
    { personId: 'bo', kind: 'vehicle', value: 'AB12 CDE' },
  ])
})

test('the name behind a pseudonym is withheld, whole and word by word, but not a word that a shown name has', () => {
  const file = aDraft({
    protected: {
      people: [{ id: 'om', name: 'Ottoline Marshbank', shownAs: { kind: 'pseudonym', label: 'Person A' } }],
    },
    others: { people: [{ id: 'tansy', name: 'Tansy Marshbank', shownAs: { kind: 'name' } }] },
  }).case
  expect(withheldDetails(file)).toEqual([
    { personId: 'om', kind: 'realName', value: 'Ottoline Marshbank' },
    { personId: 'om', kind: 'namePart', value: 'Ottoline' },
  ])
})

test('nobody’s name is withheld where the papers show it', () => {
  const file = aDraft({
    defendant: { name: 'Barnaby Quillfeather' },
    others: { people: [{ id: 'a', name: 'Pip' }] },
  })
  expect(withheldDetails(file.case)).toEqual([])
})
