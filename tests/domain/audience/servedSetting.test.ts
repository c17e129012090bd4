import { describe, expect, test } from 'vitest'
import { servedSetting } from '#src/domain/audience/servedSetting.ts'
import { servedWords } from '#src/domain/audience/servedWords.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { aCase, type Part } from '#tests/support/aCase.ts'

const setting = (overrides: Part<CaseFile> = {}) => {
  const file = aCase(overrides)
  return servedSetting(file, servedWords(file))
}

describe('the applicant', () => {
  test('is shown with the officer, and not with ways to reach the officer', () => {
    expect(setting().applicant.officer).toMatchObject({ name: 'Lorcan Ashdown', number: '4471' })
    expect(JSON.stringify(setting().applicant)).not.toMatch(/07700|example\.com/)
  })

  test('shows who gave authority and when, never the reasons', () => {
    expect(setting().applicant.authorised).toEqual({
      on: '2026-06-23',
      by: 'Marguerite Stannard',
      rank: 'Superintendent',
      appears: ['acts', 'risk', 'necessity'],
    })
    expect(JSON.stringify(setting())).not.toContain('Twelve weeks of contact')
    expect(
      setting({ applicant: { authorisation: { given: 'notYet' } } }).applicant.authorised,
    ).toBeUndefined()
  })

  test('names a lawyer only where one acts for the force', () => {
    expect(setting().applicant.representative).toContain('Sunniva Dace')
    expect(
      setting({ applicant: { representative: { answer: 'no' } } }).applicant.representative,
    ).toBeUndefined()
  })
})

describe('the court', () => {
  test('reads which days to avoid, and not who cannot come', () => {
    expect(setting().court.avoid).toEqual([{ from: '2026-07-20', to: '2026-07-24' }])
    expect(JSON.stringify(setting().court)).not.toMatch(/giving evidence|Arkwright/)
  })

  test('has a hearing only when one is listed, and a restriction only when one is asked for', () => {
    expect(setting().court).toMatchObject({ hearing: { on: '2026-07-08' }, restriction: { power: 'child' } })
    const without = setting({ court: { hearing: { listed: 'no' }, restriction: { answer: 'no' } } }).court
    expect([without.hearing, without.restriction]).toEqual([undefined, undefined])
  })
})

describe('the criminal case', () => {
  test('shows nothing of material that is held back, or when the prosecutor was told', () => {
    const heldBack = { answer: 'yes', what: 'a covert log', why: 'a live inquiry' } as const
    const shown = JSON.stringify(setting({ proceedings: { criminal: { heldBack } } }).proceedings)
    expect(shown).not.toMatch(/covert|live inquiry|prosecutor/)
  })

  test('says when bail ends, or that it is not known', () => {
    expect(setting().proceedings?.bail).toMatchObject({ ends: '2026-08-16', endUnknown: false })
    expect(setting({ proceedings: { bail: { ends: { known: false } } } }).proceedings?.bail).toMatchObject({
      ends: undefined,
      endUnknown: true,
    })
  })

  test('is not there until it is asked about', () => {
    expect(setting({ proceedings: undefined }).proceedings).toBeUndefined()
  })
})

describe('the circumstances of the defendant', () => {
  test('show the adjustments needed and not the vulnerability', () => {
    const { adjustments } = setting().circumstances
    expect(adjustments).toContain('crisis line')
    expect(JSON.stringify(setting().circumstances)).not.toContain('not being alive')
  })

  test('show no list of the places that he must be able to reach', () => {
    const places = [{ id: 'place-1', kind: 'gp' as const, where: 'Corn Hill Surgery, Dunmarrow' }]
    expect(JSON.stringify(setting({ circumstances: { places } }))).not.toContain('Corn Hill')
  })

  test('show an interpreter and a solicitor only where there is one', () => {
    expect(setting().circumstances).toMatchObject({ interpreter: undefined, solicitor: undefined })
    const there = setting({
      circumstances: {
        interpreter: { answer: 'yes', language: 'Welsh' },
        solicitor: { answer: 'yes', name: 'Hale and Co', contact: '07700 900999' },
      },
    }).circumstances
    expect(there).toMatchObject({ interpreter: 'Welsh', solicitor: 'Hale and Co' })
    expect(JSON.stringify(there)).not.toContain('07700 900999')
  })
})
