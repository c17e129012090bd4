import { expect, test } from 'vitest'
import { conditionPeople } from '#src/domain/conditions/people.ts'

const file = {
  schema: 1 as const,
  id: 'case',
  startedOn: '2026-06-22',
  defendant: { name: 'Barnaby Quillfeather', pronoun: 'he' as const },
  protected: {
    people: [
      { id: 'om', name: 'Ottoline Marshbank', shownAs: { kind: 'pseudonym' as const, label: 'Person A' } },
      { id: 'nameless' },
      { id: 'unchosen', name: 'Ada Fenn' },
    ],
  },
  others: { people: [{ id: 'pip', name: 'Pip Marshbank', shownAs: { kind: 'name' as const } }] },
}

test('a condition names people as the papers show them, and cannot name one without a name', () => {
  expect(conditionPeople(file)).toEqual({
    defendant: 'he',
    shown: new Map([
      ['om', 'Person A'],
      ['pip', 'Pip Marshbank'],
    ]),
  })
})

test('a defendant whose pronoun was not asked is “they”', () => {
  expect(conditionPeople({ schema: 1, id: 'case', startedOn: '2026-06-22' }).defendant).toBe('they')
})
