import { expect, test } from 'vitest'
import { defendantPoints, hearingPoints, protectedPersonPoints } from '#src/domain/law/proceedings.ts'

test('staying away has its consequences in sections 55 to 57', () => {
  expect(hearingPoints.defendantAbsent.authority.provision).toBe('s.55(3)')
  expect(hearingPoints.applicantAbsent.authority.provision).toBe('s.56')
  expect(hearingPoints.bothAbsent.authority.provision).toBe('s.57')
})

test('the rules of 1981 were read only as first made, and each says so', () => {
  for (const point of [
    hearingPoints.complaint,
    hearingPoints.summonsContents,
    hearingPoints.personalService,
  ]) {
    expect(point.caution).toContain('as first made')
  }
})

test('screens are asked for and never promised', () => {
  expect(protectedPersonPoints.specialMeasures.text).toContain('Do not promise')
  expect(protectedPersonPoints.specialMeasures.caution).toBeTruthy()
})

test('powers that were not read are for a lawyer to confirm', () => {
  const { childReporting, nameWithheld, sexualOffence } = protectedPersonPoints
  for (const point of [childReporting, nameWithheld, sexualOffence, defendantPoints.spent]) {
    expect(point.authority.confidence).toBe('unread')
    expect(point.caution).toContain('Legal services must confirm')
  }
})

test('legal aid rests on regulations that were read', () => {
  expect(defendantPoints.legalAid.authority).toMatchObject({ confidence: 'verified', inForce: '2020-01-20' })
})
