import { describe, expect, test } from 'vitest'
import { checkProtectedPeople } from '#src/domain/checks/checkProtectedPeople.ts'
import { finishedCase, said, withItem } from '#tests/support/checking.ts'

const whole = finishedCase()
const tansy = (change: object) => ({ others: { people: withItem(whole.others?.people, 'p-tansy', change) } })

describe('the people to be protected, SPA 2019 s.1(1)(c)', () => {
  test('each is tied to a risk', () => {
    const more = {
      id: 'p-new',
      name: 'Ada Fenn',
      victimOfActs: { answer: 'no' as const, whyProtected: 'Her mother.' },
    }
    const people = [...(whole.protected?.people ?? []), more]
    expect(said(checkProtectedPeople, { protected: { people } })).toEqual(['protected-without-risk stops'])
    const atRisk = [...(whole.risk?.atRisk ?? []), { id: 'r-new', person: 'p-new' }]
    expect(said(checkProtectedPeople, { protected: { people }, risk: { atRisk } })).toEqual([])
  })

  test('and somebody at risk who is not to be protected is asked about, SPA 2019 s.2(1)(c)', () => {
    const atRisk = [...(whole.risk?.atRisk ?? []), { id: 'r-new', person: 'p-tansy' }]
    expect(said(checkProtectedPeople, { risk: { atRisk } })).toEqual(['at-risk-not-protected explain'])
  })

  test('a victim is named by an act', () => {
    const items = (whole.acts?.items ?? []).map((act) => ({ ...act, towards: ['p-tansy'] }))
    expect(said(checkProtectedPeople, { acts: { items } })).toEqual(['protected-without-act explain'])
  })
})

describe('a person whom the defendant does not know', () => {
  test('is never printed by name', () => {
    expect(said(checkProtectedPeople, tansy({ knownToDefendant: 'no' }))).toEqual([
      'other-person-unknown-to-defendant stops',
    ])
    const shownAs = { kind: 'pseudonym', label: 'a relative' }
    expect(said(checkProtectedPeople, tansy({ knownToDefendant: 'no', shownAs }))).toEqual([])
  })

  test('and perhaps does not know asks for a reason', () => {
    expect(said(checkProtectedPeople, tansy({ knownToDefendant: 'notKnown' }))).toEqual([
      'other-person-perhaps-unknown explain',
    ])
  })

  test('is not named until somebody chooses how', () => {
    expect(said(checkProtectedPeople, tansy({ shownAs: undefined }))).toEqual([
      'other-person-name-not-chosen stops',
    ])
    expect(said(checkProtectedPeople, tansy({ shownAs: undefined, name: '' }))).toEqual([])
  })

  test('may be an officer or a professional, who is named in the papers anyway', () => {
    expect(said(checkProtectedPeople, tansy({ knownToDefendant: 'no', role: 'officer' }))).toEqual([])
  })
})

test('a child in the case and no reporting restriction asked for informs', () => {
  expect(said(checkProtectedPeople, { court: { restriction: { answer: 'no' } } })).toEqual([
    'child-without-reporting-restriction hint',
  ])
})
