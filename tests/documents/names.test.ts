import { describe, expect, test } from 'vitest'
import {
  chiefOfficerOf,
  defendantForms,
  defendantOf,
  protectedNames,
  relationshipInWords,
} from '#src/documents/names.ts'
import { wordsOf } from '#src/documents/runs.ts'
import { relationships } from '#src/domain/case/protectedPeople.ts'
import { servedEmpty, servedFrom } from '#tests/support/servedFrom.ts'

describe('how papers name people', () => {
  test('the chief officer has one “the”', () => {
    expect(chiefOfficerOf(servedFrom())).toBe('the Chief Constable of Westmarch Police')
    const named = servedFrom({ applicant: { chiefOfficer: 'The Commissioner' } })
    expect(chiefOfficerOf(named)).toBe('the Commissioner')
  })

  test('the defendant and the protected people are named, or are gaps', () => {
    const served = servedFrom()
    expect([defendantOf(served), protectedNames(served)]).toEqual([
      'Barnaby Quillfeather',
      'Ottoline Marshbank',
    ])
    const none = servedEmpty()
    for (const name of [chiefOfficerOf(none), defendantOf(none), protectedNames(none)])
      expect(wordsOf(name)).toContain('Not yet entered')
  })

  test('the defendant is “they” until it is entered', () => {
    expect(defendantForms(servedFrom()).subject).toBe('he')
    expect(defendantForms(servedEmpty()).subject).toBe('they')
  })

  test.each(relationships)('the relationship %s has words of its own', (relationship) => {
    const [person] = servedFrom().protectedPeople
    expect(person && relationshipInWords({ ...person, relationship })).toMatch(/^[a-z’ ]+$/)
  })

  test('a relationship not entered has none', () => {
    const [person] = servedFrom().protectedPeople
    expect(person && relationshipInWords({ ...person, relationship: undefined })).toBeUndefined()
  })
})
