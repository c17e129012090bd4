import { describe, expect, test } from 'vitest'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { conditionsFrom } from '#src/domain/conditions/conditionsFrom.ts'
import { c01 } from '#src/domain/conditions/library/c01.ts'
import { library } from '#src/domain/conditions/library.ts'
import { type StarterSetId, starterSets } from '#src/domain/conditions/starterSets.ts'
import { aCase, type Part } from '#tests/support/aCase.ts'

const people = (...ids: string[]) => ({
  people: ids.map((id) => ({ id, name: `Person ${id.toUpperCase()}`, shownAs: { kind: 'name' as const } })),
})
const bare: Part<CaseFile> = {
  defendant: { pronoun: 'he' },
  protected: people('om'),
  others: undefined,
  acts: undefined,
  prohibitions: undefined,
  requirements: undefined,
}
const from = (id: StarterSetId, part: Part<CaseFile> = {}, known = library) => {
  const set = starterSets.find((one) => one.id === id)
  return set ? conditionsFrom(set, aCase({ ...bare, ...part }), known) : []
}
const codes = (id: StarterSetId, part?: Part<CaseFile>) => from(id, part).map(({ code }) => code)
const one = (code: string, part?: Part<CaseFile>, id: StarterSetId = 'exPartnerChildren') =>
  from(id, part).find((start) => start.code === code)
const held = (...own: string[]) => ({
  prohibitions: {
    items: own.map((code) => ({ id: code, origin: { kind: 'library' as const, code, version: 1 } })),
  },
})

describe('what a set begins', () => {
  test('is every condition of it that the case does not have, without an id', () => {
    expect(codes('exPartner', held('C01', 'Q02', 'W01'))).toEqual(
      'C02 C04 P04 P05 P07 W03 W07 W08 O04 O11'.split(' '),
    )
    expect(one('C01')?.draft).not.toHaveProperty('id')
  })

  test('leaves out both of two that stand in for each other when the case has one', () => {
    expect(codes('exPartner', held('P07'))).not.toContain('P05')
    expect(codes('exPartner', held('P05'))).not.toContain('P07')
    expect(one('P07')?.inPlaceOf).toBe('P05')
  })

  test('takes the newest version, and nothing that is withdrawn', () => {
    const second = { ...c01, version: 2 }
    expect(from('exPartner', {}, [c01, second])).toMatchObject([{ draft: { origin: { version: 2 } } }])
    expect(from('exPartner', {}, [{ ...c01, withdrawn: { from: '2027-01-01' } }])).toEqual([])
  })
})

describe('what the case knows for certain is filled in', () => {
  test('the only person to be protected, with the wording where nothing else is asked', () => {
    expect(one('C02')).toMatchObject({
      draft: {
        origin: { kind: 'library', code: 'C02', version: 1, inputs: { person: 'om' } },
        text: 'must not ask or knowingly allow another person to contact Person OM for him.',
        protects: ['om'],
      },
      missing: [],
    })
  })

  test('of several people the first, or all where all can be named', () => {
    const two = { protected: people('om', 'bo') }
    expect(one('C02', two)?.draft).toMatchObject({ origin: { inputs: { person: 'om' } }, protects: ['om'] })
    expect(one('W07', two)?.draft).toMatchObject({
      origin: { inputs: { people: ['om', 'bo'] } },
      protects: ['om', 'bo'],
    })
    expect(one('P05', two)?.draft).not.toHaveProperty('protects')
    expect(one('P05')?.draft.protects).toEqual(['om'])
  })

  test('a child where just one is recorded', () => {
    const child = (id: string) => ({
      id,
      name: id,
      shownAs: { kind: 'name' as const },
      under18: 'yes' as const,
    })
    const inputs = (...ids: string[]) =>
      one('L05', { others: { people: ids.map(child) } })?.draft.origin?.inputs
    expect(inputs('Pip')).toEqual({ child: 'Pip' })
    expect(inputs('Pip', 'Bo')).toEqual({})
    expect(inputs()).toEqual({})
  })

  test('nothing else: no team, place, time or number is made up, and no wording stands with a gap', () => {
    expect(one('O11')).toMatchObject({
      draft: { origin: { inputs: {} } },
      missing: ['team', 'purpose', 'times', 'hours'],
    })
    expect(one('O11')?.draft).not.toHaveProperty('text')
    expect(one('P05')?.missing).toEqual(['streets', 'town'])
  })

  test('a person whom the papers cannot name yet leaves the wording open', () => {
    const unnamed = one('C01', { protected: { people: [{ id: 'om', name: 'Ottoline Marshbank' }] } })
    expect(unnamed?.missing).toEqual(['person'])
    expect(unnamed?.draft).not.toHaveProperty('text')
  })

  test('with nobody entered yet nothing is filled in', () => {
    expect(one('C01', { protected: undefined })?.draft).toEqual({
      origin: { kind: 'library', code: 'C01', version: 1, inputs: {} },
    })
  })
})

describe('the acts that a condition could answer', () => {
  const acts = {
    items: [
      {
        id: 'late',
        kind: 'act' as const,
        behaviours: ['b' as const],
        when: { precision: 'exact' as const, on: '2026-05-01' },
      },
      {
        id: 'early',
        kind: 'act' as const,
        behaviours: ['h' as const],
        when: { precision: 'exact' as const, on: '2026-04-01' },
      },
      { id: 'other', kind: 'act' as const, behaviours: ['n' as const] },
      { id: 'context', kind: 'context' as const, behaviours: ['b' as const] },
    ],
  }

  test('stand beside the draft in their order, and never in it', () => {
    expect(one('C01', { acts })?.acts).toEqual(['early', 'late'])
    expect(one('C01', { acts })?.draft).not.toHaveProperty('acts')
  })
})
