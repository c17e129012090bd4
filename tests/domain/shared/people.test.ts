import { describe, expect, test } from 'vitest'
import { defendantId, namesOf, peopleOf, shownName } from '#src/domain/shared/people.ts'
import { aDraft } from '#tests/support/aDraft.ts'

const file = aDraft({
  defendant: { name: 'Barnaby Quillfeather', pronoun: 'he' },
  protected: {
    people: [
      {
        id: 'om',
        name: 'Ottoline Marshbank',
        pronoun: 'she',
        shownAs: { kind: 'pseudonym', label: 'Person A' },
      },
    ],
  },
  others: { people: [{ id: 'pip', name: 'Pip Marshbank', shownAs: { kind: 'name' } }, { id: 'new' }] },
}).case

describe('everybody in the case', () => {
  test('is listed with the name behind and the name shown', () => {
    expect(peopleOf(file)).toEqual([
      {
        id: defendantId,
        role: 'defendant',
        realName: 'Barnaby Quillfeather',
        shownName: 'Barnaby Quillfeather',
        pronoun: 'he',
      },
      { id: 'om', role: 'protected', realName: 'Ottoline Marshbank', shownName: 'Person A', pronoun: 'she' },
      { id: 'pip', role: 'other', realName: 'Pip Marshbank', shownName: 'Pip Marshbank' },
      { id: 'new', role: 'other', realName: '', shownName: '' },
    ])
  })

  test('is the defendant alone in a new case', () => {
    expect(peopleOf(aDraft().case)).toEqual([
      { id: defendantId, role: 'defendant', realName: '', shownName: '' },
    ])
  })
})

describe('the name that papers show', () => {
  test.each([
    ['om', 'Person A'],
    ['pip', 'Pip Marshbank'],
    ['new', undefined],
    ['gone', undefined],
  ])('of %s is %s', (id, name) => {
    expect(shownName(file, id)).toBe(name)
  })

  test('is never the real name while the label of a pseudonym is missing', () => {
    const unlabelled = aDraft({
      protected: { people: [{ id: 'om', name: 'Ottoline Marshbank', shownAs: { kind: 'pseudonym' } }] },
    }).case
    expect(shownName(unlabelled, 'om')).toBeUndefined()
  })
})

test('every name, real or shown, is listed once', () => {
  expect(namesOf(file)).toEqual(['Barnaby Quillfeather', 'Ottoline Marshbank', 'Person A', 'Pip Marshbank'])
})
