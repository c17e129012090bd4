import { describe, expect, test } from 'vitest'
import { protectedSection } from '#src/documents/application/protectedSection.ts'
import type { ServedCase } from '#src/domain/audience/servedCase.ts'
import { gapSteps, servedEmpty, servedFrom, wordsIn } from '#tests/support/servedFrom.ts'

type Person = ServedCase['protectedPeople'][number]
const withPerson = (change: Partial<Person>) => {
  const served = servedFrom()
  return wordsIn(
    protectedSection({
      ...served,
      protectedPeople: served.protectedPeople.map((one) => ({ ...one, ...change })),
    }),
  )
}

describe('the people to be protected', () => {
  test('are named with the relationship and whether they were victims', () => {
    expect(withPerson({})).toContain('Ottoline Marshbank is the defendant’s former partner.')
    expect(withPerson({})).toContain('The acts were done to Ottoline Marshbank.')
    expect(withPerson({ under18: true })).toContain('Ottoline Marshbank, who is under 18, is')
  })

  test('may be protected although the acts were done to somebody else', () => {
    const text = withPerson({ victimOfActs: 'no', whyProtected: 'She is the sister' })
    expect(text).toContain('(section 1(1)(c)). She is the sister.')
    expect(withPerson({ victimOfActs: 'no', whyProtected: undefined })).toContain(
      'why this person needs protecting',
    )
    expect(withPerson({ victimOfActs: undefined })).toContain('whether the acts were done to this person')
  })

  test('have withheld details, of which the court gets a confidential sheet that is not served', () => {
    expect(withPerson({})).toContain(
      'One confidential sheet is lodged with this application for the court alone.',
    )
    const none = { hasWithheld: false, givesCourtDetails: false, asksForArrangements: false }
    expect(withPerson(none)).not.toContain('confidential')
  })

  test('ask for special arrangements, which are not promised', () => {
    expect(withPerson({})).toContain('It is for the court to decide on the arrangements.')
    expect(withPerson({ asksForArrangements: false })).not.toContain('special arrangements')
  })

  test('show what was released, and that a name is not the real one', () => {
    expect(withPerson({ released: [{ kind: 'workplace', value: 'The Mill' }] })).toContain(
      'Place of work: The Mill.',
    )
    expect(withPerson({ pseudonym: true })).toContain('not the person’s real name')
    expect(withPerson({})).not.toContain('not the person’s real name')
  })

  test('not entered are a gap', () => {
    expect(gapSteps(protectedSection(servedEmpty()))).toEqual(['protected'])
  })
})
