import { describe, expect, test } from 'vitest'
import { forceProfile } from '#src/domain/case/profile.ts'
import { sampleProfile } from '#tests/support/samples.ts'

const force = sampleProfile('westmarch')
const reads = (said: object) => forceProfile.safeParse({ ...force, ...said }).success

const confirmation = {
  paper: 'D14w',
  translator: 'Gwenllian Prys',
  on: '2026-06-01',
  fingerprint: '0123456789abcdef',
}

describe('the file of a force', () => {
  test('need not say how long a case is kept, nor anything of vaults', () => {
    const { retentionMonths: _, ...bare } = force
    expect(forceProfile.parse(bare)).toEqual(bare)
    expect(bare).not.toHaveProperty('recoveryKey')
  })

  test.each([
    ['the shortest time', { retentionMonths: 1 }],
    ['the longest time', { retentionMonths: 1200 }],
    ['a recovery key', { recoveryKey: 'age1q' }],
    ['that nothing is kept on the device', { keepsOnDevice: false }],
    ['that vaults are kept', { keepsOnDevice: true }],
    ['the method of a force bound to FIPS 140', { passphraseKdf: 'pbkdf2-sha-256' }],
    ['the usual method', { passphraseKdf: 'argon2id' }],
    ['who confirmed the Welsh of a paper', { translations: [confirmation] }],
  ])('may name %s', (_, said) => {
    expect(reads(said)).toBe(true)
  })

  test.each([
    ['no time at all', { retentionMonths: 0 }],
    ['half a month', { retentionMonths: 1.5 }],
    ['more than a hundred years', { retentionMonths: 1201 }],
    ['a time in words', { retentionMonths: '72' }],
    ['a key of another kind', { recoveryKey: 'AGE-SECRET-KEY-1Q' }],
    ['a yes in words', { keepsOnDevice: 'yes' }],
    ['a method that the app does not know', { passphraseKdf: 'md5' }],
    ['a translator without a name', { translations: [{ ...confirmation, translator: '' }] }],
    ['Welsh of a paper that has none', { translations: [{ ...confirmation, paper: 'D1' }] }],
    ['a fingerprint cut short', { translations: [{ ...confirmation, fingerprint: '0123' }] }],
    ['a value that the app does not know', { retentionYears: 6 }],
  ])('may not name %s', (_, said) => {
    expect(reads(said)).toBe(false)
  })
})
