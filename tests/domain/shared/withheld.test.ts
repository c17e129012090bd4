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
          shownAs: { kind: 'name' },
          details: [
            { id: '1', kind: 'home', value: '9 Alder Close', released: 'no' },
            { id: '2', kind: 'phone', value: '07700 900123' },
            { id: '3', kind: 'workplace', value: 'Ember House', released: 'yes', why: 'He knows it.' },
            { id: '4', kind: 'email', released: 'no' },
            { id: '6', value: 'Something' },
            { id: '7', kind: 'school', value: 'Emberfield', released: 'yes' },
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
    { personId: 'om', kind: 'unknown', value: 'Something' },
    { personId: 'om', kind: 'school', value: 'Emberfield' },
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
    others: { people: [{ id: 'a', name: 'Pip', shownAs: { kind: 'name' } }] },
  })
  expect(withheldDetails(file.case)).toEqual([])
})

test('a name is withheld while nobody chose how the papers name the person', () => {
  const file = aDraft({ others: { people: [{ id: 'a', name: 'Tansy Zedfolk' }] } }).case
  expect(withheldDetails(file).map(({ value }) => value)).toEqual(['Tansy Zedfolk', 'Tansy', 'Zedfolk'])
})

test('a new name is withheld in its parts too, but not in a part that the shown name has', () => {
  const details = [{ id: '1', kind: 'newName' as const, value: 'Tilly Rowan-Holt', released: 'no' as const }]
  const file = aDraft({
    protected: { people: [{ id: 'om', name: 'Tilly Ash', shownAs: { kind: 'name' }, details }] },
  }).case
  expect(withheldDetails(file).map(({ kind, value }) => [kind, value])).toEqual([
    ['newName', 'Tilly Rowan-Holt'],
    ['newNamePart', 'Rowan'],
    ['newNamePart', 'Holt'],
  ])
})

test('the code word, and numbers and addresses in what is said of safe contact and the advocate, are withheld', () => {
  const person = {
    id: 'om',
    safeContact: { codeWord: 'Lantern', shared: 'Only on 07700 900111, never 07700 900222.' },
    advocate: { answer: 'yes' as const, contact: 'Bridie, 07700 900215, bridie@example.com' },
    details: [
      { id: '1', kind: 'phone' as const, value: '07700900222', released: 'yes' as const, why: 'His own.' },
    ],
  }
  expect(withheldDetails(aDraft({ protected: { people: [person] } }).case)).toEqual([
    { personId: 'om', kind: 'codeWord', value: 'Lantern' },
    { personId: 'om', kind: 'phone', value: '07700 900111' },
    { personId: 'om', kind: 'advocate', value: 'bridie@example.com' },
    { personId: 'om', kind: 'advocate', value: '07700 900215' },
  ])
})
