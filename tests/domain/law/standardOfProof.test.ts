import { describe, expect, test } from 'vitest'
import {
  evaluativeLimbs,
  interimStandard,
  standardCaution,
  standardPosition,
  standardPositions,
  standardSubmission,
} from '#src/domain/law/standardOfProof.ts'

describe('the standard of proof is never printed as settled', () => {
  test.each([
    ['2024-04-21', 'criminal standard'],
    ['2024-04-22', 'likely to apply the civil standard'],
    ['2026-11-23', 'likely to apply the civil standard'],
  ])('on %s the guidance spoke of the %s', (day, words) => {
    expect(standardPosition(day).text).toContain(words)
  })

  test('every position and the paragraph carry the caution, and none was read in the primary text', () => {
    for (const statement of [...standardPositions, standardSubmission, evaluativeLimbs]) {
      expect(statement.caution).toBe(standardCaution)
      expect(statement.authority.confidence).not.toBe('verified')
    }
    expect(standardCaution).toContain('not settled')
    expect(standardCaution).toContain('Legal services must confirm')
  })

  test('the paragraph is a submission that discloses what speaks against it', () => {
    expect(standardSubmission.text).toMatch(/^The applicant submits/)
    expect(standardSubmission.text).toContain('this Act does not')
    expect(standardSubmission.text).toContain('McCann')
    expect(standardSubmission.text).not.toMatch(/beyond reasonable doubt|civil standard applies/)
  })

  test('an interim order asks only whether it is appropriate', () => {
    expect(interimStandard.authority.provision).toBe('s.5(3)')
  })
})
