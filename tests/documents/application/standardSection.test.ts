import { describe, expect, test } from 'vitest'
import { standardSection } from '#src/documents/application/standardSection.ts'
import { wordsIn } from '#tests/support/servedFrom.ts'

describe('the standard of proof', () => {
  test('is a submission with the position of the day', () => {
    expect(wordsIn(standardSection('2024-04-22'))).toContain('is not settled. Since 22 April 2024')
    expect(wordsIn(standardSection('2024-04-21'))).toContain('is not settled. Until April 2024')
  })

  test('is never put as settled, and says what speaks against it', () => {
    const text = wordsIn(standardSection('2026-06-24'))
    expect(text).toContain('The applicant submits')
    expect(text).toContain('McCann')
    expect(text).toContain('is not settled')
    expect(text).not.toMatch(/legal services|before it is used/i)
    expect(text).not.toMatch(/must be proved|beyond reasonable doubt|the civil standard applies\b(?! to)/)
  })
})
