import { expect, test } from 'vitest'
import { caseFile } from '#src/domain/case/caseFile.ts'
import { forCase } from '#src/domain/case/forCase.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { sampleProfile } from '#tests/support/samples.ts'

const force = sampleProfile('westmarch')
const ofDevice = {
  recoveryKey: 'age1example',
  keepsOnDevice: true,
  passphraseKdf: 'argon2id',
  quickExit: 'https://weather.example/',
} as const

test('a case copies what its force says of it, with how long it is kept, and nothing of the device', () => {
  expect(forCase({ ...force, retentionMonths: 84, ...ofDevice })).toEqual({ ...force, retentionMonths: 84 })
  expect(forCase(force)).toEqual(force)
})

test.each(Object.entries(ofDevice))('a case file that brings %s of its own is refused', (key, value) => {
  const { case: file } = aDraft({ profile: force })
  expect(caseFile.safeParse(file).success).toBe(true)
  expect(caseFile.safeParse({ ...file, profile: { ...force, [key]: value } }).success).toBe(false)
})
