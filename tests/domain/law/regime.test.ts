import { expect, test } from 'vitest'
import {
  crimeAndPolicingAct,
  guidanceNotRead,
  lawCheckedOn,
  legalRegime,
  sourceVersions,
  stillToVerify,
} from '#src/domain/law/regime.ts'
import { isRealDate } from '#src/domain/shared/dates.ts'

test('the law is stamped with the day on which it was checked', () => {
  expect(lawCheckedOn).toBe('2026-11-23')
  expect(isRealDate(lawCheckedOn)).toBe(true)
  expect(legalRegime).toBe('application-only')
})

test('the 2026 Act is named as unverified, never as in force', () => {
  expect(crimeAndPolicingAct.authority.confidence).toBe('uncertain')
  expect(crimeAndPolicingAct.text).toContain('whether this is law or in force was not verified')
})

test('each source says which version was used, the guidance that it was not read through', () => {
  expect(sourceVersions.map(({ version }) => version.length > 0)).not.toContain(false)
  expect(guidanceNotRead.authority.confidence).toBe('unread')
  expect(stillToVerify[0]).toContain('guidance')
})
