import { describe, expect, test } from 'vitest'
import { forCase } from '#src/domain/case/forCase.ts'
import { profileOf } from '#src/domain/case/profileOf.ts'
import { sampleProfile } from '#tests/support/samples.ts'

const force = sampleProfile('westmarch')
const translations = [
  { paper: 'D14w' as const, translator: 'Gwenllian Prys', on: '2026-06-01', fingerprint: '0123456789abcdef' },
]
const own = forCase({ ...force, force: 'Saltshire Police', translations })

describe('the values with which papers are made', () => {
  test('are those of the case, and of the force where the case has none', () => {
    expect(profileOf({ profile: own }, force)?.force).toBe('Saltshire Police')
    expect(profileOf({}, force)).toBe(force)
    expect(profileOf({}, null)).toBeNull()
  })

  test('a case keeps no copy of who confirmed the Welsh: the force’s file says it, also long after the case was begun', () => {
    expect(own).not.toHaveProperty('translations')
    expect(profileOf({ profile: own }, { ...force, translations })?.translations).toEqual(translations)
    expect(profileOf({ profile: own }, force)).not.toHaveProperty('translations')
  })
})
