import { expect, test } from 'vitest'
import { draft } from '#src/domain/case/draft.ts'
import { newDraft } from '#src/domain/case/newCase.ts'
import type { ForceProfile } from '#src/domain/case/profile.ts'

const profile: ForceProfile = {
  schema: 1,
  force: 'Avonfleet Police',
  forceKind: 'territorial',
  chiefOfficer: 'Chief Constable',
  minAuthorisingRank: 'Superintendent',
  ranks: ['Inspector', 'Superintendent'],
  protectiveMarking: 'OFFICIAL-SENSITIVE',
  declaration: 'I believe that the facts stated here are true.',
  courts: [],
  stations: [],
  providers: [],
  appealDays: 15,
  contact: 'The order manager',
}

test('a new application holds its id, its first day and nothing that nobody said', () => {
  const fresh = newDraft('case_1', '2026-11-02', undefined)
  expect(fresh).toEqual({ case: { schema: 1, id: 'case_1', startedOn: '2026-11-02' }, typing: {}, notes: {} })
  expect(draft.parse(fresh)).toEqual(fresh)
})

test('a new application of a force keeps the force’s values and names the force', () => {
  const fresh = newDraft('case_1', '2026-11-02', profile)
  expect(fresh.case.profile).toEqual(profile)
  expect(fresh.case.applicant).toEqual({
    force: 'Avonfleet Police',
    forceKind: 'territorial',
    chiefOfficer: 'Chief Constable',
  })
  expect(draft.parse(fresh)).toEqual(fresh)
})
