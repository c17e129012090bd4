import { describe, expect, test } from 'vitest'
import { namesFinder, thirdParties } from '#src/documents/disclosure/thirdParties.ts'
import { aDraft } from '#tests/support/aDraft.ts'

const file = aDraft({
  applicant: { officer: { name: 'Lorcan Ashdown' } },
  court: { name: 'Dunmarrow Magistrates’ Court' },
  defendant: { name: 'Dan Ember', otherNames: [{ id: 'o1', name: 'Danny' }] },
  circumstances: { solicitor: { answer: 'yes', name: 'Vera Quill' } },
  protected: {
    people: [
      { id: 'p1', name: 'Jane Example', advocate: { answer: 'yes', name: 'Bridie Lockhart' } },
      { id: 'p2' },
    ],
  },
  others: { people: [{ id: 'p3', name: 'Tom Example' }] },
  acts: { runs: [{ id: 'r1', name: 'Calls' }] },
  witnesses: { people: [{ id: 'w1', name: 'jane example' }] },
}).case
const parties = thirdParties(file)

describe('the third parties of a case', () => {
  test('are everybody with an entry of their own but the defendant, each once with every part in it', () => {
    expect(parties.map(({ label }) => label)).toEqual([
      'Lorcan Ashdown (applicant and authority, officer)',
      'Vera Quill (defendant’s circumstances, solicitor)',
      'Jane Example (protected person 1; witness 1)',
      'Bridie Lockhart (advocate of protected person 1)',
      'no name entered (protected person 2)',
      'Tom Example (other person 1)',
    ])
    expect(parties[2]).toMatchObject({
      ids: ['p1', 'w1'],
      paths: ['protected.people.0', 'witnesses.people.0'],
    })
  })

  test('are nobody in an empty case', () => {
    expect(thirdParties(aDraft().case)).toEqual([])
  })
})

describe('who is named in a text', () => {
  const named = (text: string) => namesFinder(parties)(text).map(({ name }) => name)

  test.each([
    ['by the whole name, and nobody else who shares a part of it', 'He rang Jane Example.', ['Jane Example']],
    ['by the first name', 'He rang JANE at work.', ['Jane Example']],
    ['by a surname that two share, both', 'He waited for Ms Example.', ['Jane Example', 'Tom Example']],
    ['by the whole name and by a part', 'Jane Example rang Tom.', ['Jane Example', 'Tom Example']],
    ['with a possessive', 'It was Tom’s bag.', ['Tom Example']],
  ])('%s', (_, text, names) => {
    expect(named(text)).toEqual(names)
  })

  test.each(['Tomorrow, for example: nobody.'.replace('example', 'instance'), 'He was at the court.', ''])(
    'nobody in “%s”',
    (text) => {
      expect(named(text)).toEqual([])
    },
  )

  test('an office behind the comma of a name is not the name', () => {
    const [officer] = thirdParties(
      aDraft({ applicant: { representative: { answer: 'yes', name: 'Ada Lund, Westmarch Police' } } }).case,
    )
    if (!officer) throw new Error('The lawyer is a third party')
    const find = namesFinder([officer])
    expect(find('Westmarch Police were told.')).toEqual([])
    expect(find('Ada was told.')).toEqual([officer])
  })
})
