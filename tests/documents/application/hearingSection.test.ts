import { describe, expect, test } from 'vitest'
import { hearingSection } from '#src/documents/application/hearingSection.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import type { Part } from '#tests/support/aCase.ts'
import { servedEmpty, servedFrom, wordsIn } from '#tests/support/servedFrom.ts'

const said = (court: Part<NonNullable<CaseFile['court']>> = {}) =>
  wordsIn(hearingSection(servedFrom({ court })))

describe('the hearing', () => {
  test('has a time estimate, days to avoid and a language', () => {
    expect(said()).toContain('1 hour')
    expect(said()).toContain('20 July 2026 to 24 July 2026')
    expect(said({ language: 'bilingual' })).toContain('Welsh and English')
    expect(said({ avoid: [] })).toContain('Dates to avoid: none named.')
  })

  test.each([
    ['child', 'Children and Young Persons Act 1933 s.39'],
    ['nameWithheld', 'Contempt of Court Act 1981 s.11'],
    ['sexualOffence', 'Sexual Offences (Amendment) Act 1992'],
  ] as const)('a reporting restriction for %s names its power, and leaves it to the court', (power, law) => {
    const text = said({ restriction: { answer: 'yes', power, why: 'It would identify her' } })
    expect(text).toContain(
      `under ${law}, if the court is satisfied that it has that power here. The reason: It would identify her.`,
    )
  })

  test('asks for no restriction where none is wanted', () => {
    expect(said({ restriction: { answer: 'no' } })).not.toContain('restriction')
  })

  test('not entered has gaps', () => {
    expect(wordsIn(hearingSection(servedEmpty())).match(/Not yet entered/g)).toHaveLength(2)
  })
})
