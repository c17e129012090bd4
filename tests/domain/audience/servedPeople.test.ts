import { describe, expect, test } from 'vitest'
import { servedPeople } from '#src/domain/audience/servedPeople.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { aCase } from '#tests/support/aCase.ts'
import { finishedWith } from '#tests/support/checking.ts'

type Protected = NonNullable<NonNullable<CaseFile['protected']>['people']>[number]

const withPerson = (change: Partial<Protected>): CaseFile => {
  const file = aCase()
  const [person] = file.protected?.people ?? []
  return { ...file, protected: { people: [{ ...person, id: 'p-ottoline', ...change }] } }
}

const first = (change: Partial<Protected>) => servedPeople(withPerson(change)).protectedPeople[0]

describe('a person to be protected', () => {
  test('is shown by name and relationship, and not by any detail', () => {
    const text = JSON.stringify(servedPeople(aCase()))
    expect(text).toContain('Ottoline Marshbank')
    for (const secret of [
      '27 Larch Row',
      '07700 900214',
      'Quarrybrook',
      'Lantern',
      'Bridie Lockhart',
      'Fennelgate',
    ])
      expect(text).not.toContain(secret)
  })

  test('shows that details are withheld and arrangements asked for, and not which', () => {
    expect(first({})).toMatchObject({ hasWithheld: true, asksForArrangements: true, released: [] })
    expect(JSON.stringify(servedPeople(aCase()))).not.toContain('screens')
    expect(first({ details: [], arrangements: { answer: 'no' } })).toMatchObject({
      hasWithheld: false,
      asksForArrangements: false,
    })
  })

  test('shows a detail only when it was released with a reason', () => {
    const detail = { id: 'd', kind: 'workplace', value: 'The Mill' } as const
    const released = (change: object) => first({ details: [{ ...detail, ...change }] })?.released
    expect(released({ released: 'yes', why: 'He works there too.' })).toEqual([
      { kind: 'workplace', value: 'The Mill' },
    ])
    expect(released({ released: 'yes' })).toEqual([])
    expect(released({ released: 'no' })).toEqual([])
    expect(released({})).toEqual([])
  })

  test('behind a pseudonym has no real name and no relationship in words', () => {
    const person = first({ shownAs: { kind: 'pseudonym', label: 'Person A', why: 'fear' } })
    expect(person).toMatchObject({ shown: 'Person A', pseudonym: true, relationshipDetail: undefined })
    expect(JSON.stringify(person)).not.toContain('Marshbank')
  })

  test('who was no victim is shown with the reason, a victim without one', () => {
    expect(first({ victimOfActs: { answer: 'no', whyProtected: 'A sister.' } })?.whyProtected).toBe(
      'A sister.',
    )
    expect(first({ victimOfActs: { answer: 'yes', whyProtected: 'left' } })?.whyProtected).toBeUndefined()
  })
})

describe('the defendant and others', () => {
  test('the defendant has an address and a date of birth', () => {
    expect(servedPeople(aCase()).defendant).toMatchObject({ born: '1988-02-14', bornUnknown: false })
  })

  test('a date of birth that is not known is said to be so', () => {
    const unknown = servedPeople(aCase({ defendant: { born: { known: false, why: 'secret' } } })).defendant
    expect(unknown).toMatchObject({ born: undefined, bornUnknown: true })
    expect(JSON.stringify(unknown)).not.toContain('secret')
  })

  test('phones and accounts of the defendant are not in the papers as details', () => {
    expect(JSON.stringify(servedPeople(aCase()).defendant)).not.toContain('07700')
  })

  test('somebody else behind a pseudonym has no relation in words', () => {
    const others = [
      { id: 'x', name: 'Real Name', relation: 'Her aunt', shownAs: { kind: 'pseudonym', label: 'Person B' } },
    ] as const
    const [other] = servedPeople(aCase({ others: { people: [...others] } })).others
    expect(other).toMatchObject({ shown: 'Person B', relation: undefined })
  })
})

describe('the views of protected people', () => {
  test('are put as a position, never in the person’s own words', () => {
    const { views } = servedPeople(aCase())
    expect(views).toEqual([
      { shown: 'Ottoline Marshbank', view: 'supports', kept: false, notObtained: false, on: '2026-06-22' },
    ])
  })

  test.each([{ answer: 'yes', consentToServe: 'no' }, { answer: 'no' }, undefined] as const)(
    'stay with the police where no statement is agreed to be served: %j',
    (statement) => {
      const obtained = { answer: 'yes', view: 'opposes', on: '2026-06-22' } as const
      const people = [{ id: 'p-ottoline', obtained, ...(statement && { statement }) }]
      expect(servedPeople(finishedWith({ views: { people } })).views).toEqual([
        { shown: 'Ottoline Marshbank', view: undefined, kept: true, notObtained: false, on: undefined },
      ])
    },
  )

  test('may be missing because the person was not asked', () => {
    const people = [{ id: 'p-ottoline', obtained: { answer: 'no', why: 'private' } }] as const
    expect(servedPeople(aCase({ views: { people: [...people] } })).views).toEqual([
      { shown: 'Ottoline Marshbank', view: undefined, kept: false, notObtained: true, on: undefined },
    ])
  })
})

describe('the views of a person who was asked about a sentence for the papers', () => {
  const [view] = aCase().views?.people ?? []
  const shown = (agreed: 'yes' | 'no', text = 'She asks the court to decide.') =>
    servedPeople(aCase({ views: { people: [{ ...view, id: 'p-ottoline', sentence: { text, agreed } }] } }))
      .views

  test('are that sentence and nothing else once it was agreed', () => {
    expect(shown('yes')).toEqual([
      { shown: 'Ottoline Marshbank', sentence: 'She asks the court to decide.', notObtained: false },
    ])
  })

  test('are only said to have been sought where it was not agreed', () => {
    expect(shown('no')).toEqual([{ shown: 'Ottoline Marshbank', kept: true, notObtained: false }])
  })

  test('are as ever where the sentence is empty', () => {
    expect(shown('yes', ' ')).toEqual(servedPeople(aCase()).views)
  })
})
