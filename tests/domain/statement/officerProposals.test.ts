import { describe, expect, test } from 'vitest'
import { officerProposals, witnessName } from '#src/domain/statement/officerProposals.ts'
import { aCase, type Part } from '#tests/support/aCase.ts'

type Case = Parameters<typeof officerProposals>[0]
const said = (overrides: Part<Case> = {}) =>
  new Map(officerProposals(aCase(overrides)).map(({ key, text }) => [key, text]))

describe('what is suggested about the officer', () => {
  test('says who it is, of which force, and for what', () => {
    expect(said().get('about-me')).toBe(
      'I am Detective Constable 4471 Lorcan Ashdown of Westmarch Police (Westmarch Stalking Unit).',
    )
    expect(said().get('about-role')).toContain('for a stalking protection order and an interim order')
    expect(said({ route: { kind: 'full' } }).get('about-role')).toContain('for a stalking protection order (')
  })

  test('is not there before the name is entered, nor experience before it is', () => {
    expect(said({ applicant: { officer: { name: '', experience: ' ' } } }).has('about-me')).toBe(false)
    expect(said({ applicant: { officer: { name: '', experience: ' ' } } }).has('about-experience')).toBe(
      false,
    )
    expect(said().get('about-experience')).toMatch(/^I have been .*\.$/)
  })

  test('names the statements of the others with their days, and not the officer’s own', () => {
    const statementOn = '2026-06-21'
    const other = { id: 'w1', name: 'Tansy Marshbank', statementOn }
    const own = { id: 'w2', name: 'DC Lorcan Ashdown', statementOn }
    expect(said({ witnesses: { people: [other, own] } }).get('knowledge-read')).toBe(
      'I have read the statement of Tansy Marshbank of 21 June 2026.',
    )
    expect(said({ witnesses: { people: [own] } }).has('knowledge-read')).toBe(false)
  })

  test('names the exhibits that the officer produces, a sensitive one never', () => {
    const exhibit = { id: 'x', reference: 'LA/1', description: 'Tile', producedBy: 'DC Lorcan Ashdown' }
    const made = (status: 'served' | 'sensitive') =>
      said({ evidence: { exhibits: [{ ...exhibit, status }] } }).get('exhibits-mine')
    expect(made('served')).toBe('I produce [[exhibit:x]] (tile).')
    expect(made('sensitive')).toBeUndefined()
  })
})

test('a witness behind a pseudonym goes by that', () => {
  const person = { id: 'p', name: 'Real Name', shownAs: { kind: 'pseudonym' as const, label: 'Person B' } }
  const file = aCase({ others: { people: [person] } })
  expect(witnessName({ id: 'w', name: 'Real Name', person: 'p' }, file)).toBe('Person B')
  expect(witnessName({ id: 'w', name: 'Gideon Latch' }, file)).toBe('Gideon Latch')
})
