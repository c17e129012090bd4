import { describe, expect, test } from 'vitest'
import { consentsToDischarge, mayApplyForChange } from '#src/domain/law/discharge.ts'

const chiefOfficer = (
  appliedForOrder: boolean,
  defendantResidesInArea: boolean,
  believesInOrComing: boolean,
) => ({ who: 'chiefOfficer', appliedForOrder, defendantResidesInArea, believesInOrComing }) as const

describe('who may ask to vary, renew or discharge', () => {
  test.each([
    ['the defendant', { who: 'defendant' } as const, true, true],
    ['the chief officer who applied', chiefOfficer(true, false, false), true, true],
    ['the chief officer of the area where he lives', chiefOfficer(false, true, false), true, false],
    ['a chief officer who believes he is coming', chiefOfficer(false, false, true), true, false],
    ['a chief officer with no link', chiefOfficer(false, false, false), false, false],
    ['the victim', { who: 'other' } as const, false, false],
  ])('%s', (_, applicant, full, interim) => {
    expect(mayApplyForChange(applicant, 'full')).toMatchObject({
      may: full,
      authority: { provision: 's.4(1)' },
    })
    expect(mayApplyForChange(applicant, 'interim')).toMatchObject({
      may: interim,
      authority: { provision: 's.5(7)' },
    })
  })
})

describe('consents to discharge within two years, SPA 2019 s.4(4)(b)', () => {
  const made = { madeOn: '2026-11-23', day: '2028-11-22' } as const

  test('asked for by a chief officer: the defendant and that chief officer', () => {
    for (const residence of ['originalArea', 'otherArea', 'outsideEnglandAndWales', 'notKnown'] as const) {
      expect(consentsToDischarge({ ...made, askedBy: 'chiefOfficer', residence })).toMatchObject({
        needed: ['defendant', 'applyingChiefOfficer'],
        uncertain: false,
        authority: { provision: 's.4(4)(b)' },
      })
    }
  })

  test.each([
    ['originalArea', ['defendant', 'originalApplicant'], false],
    ['otherArea', ['defendant', 'originalApplicant', 'residenceChiefOfficer'], false],
    ['outsideEnglandAndWales', ['defendant', 'originalApplicant'], false],
    ['notKnown', ['defendant', 'originalApplicant'], true],
  ] as const)('asked for by a defendant who lives in %s', (residence, needed, uncertain) => {
    expect(consentsToDischarge({ ...made, askedBy: 'defendant', residence })).toMatchObject({
      needed,
      uncertain,
    })
  })

  test('none on the day after the two years', () => {
    for (const askedBy of ['chiefOfficer', 'defendant'] as const) {
      const question = { madeOn: '2026-11-23', day: '2028-11-23', askedBy, residence: 'notKnown' } as const
      expect(consentsToDischarge(question)).toMatchObject({ needed: [], uncertain: false })
    }
  })
})
