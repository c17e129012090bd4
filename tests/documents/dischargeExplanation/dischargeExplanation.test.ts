import { describe, expect, test } from 'vitest'
import { dischargeExplanation } from '#src/documents/dischargeExplanation/dischargeExplanation.ts'
import { makePapers } from '#src/documents/makePapers.ts'
import { servedView } from '#src/domain/audience/servedView.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { readingAge } from '#src/features/steps/documents/readingAge.ts'
import { aChange } from '#tests/support/aChange.ts'
import { aChangeMade } from '#tests/support/aChangeMade.ts'
import { aDischarge } from '#tests/support/aDischarge.ts'
import { sampleProfile } from '#tests/support/samples.ts'
import { wordsIn } from '#tests/support/servedFrom.ts'

const paperOf = (file: CaseFile) => dischargeExplanation(servedView(file), 'the police, 101')
const read = (...made: Parameters<typeof aDischarge>) => wordsIn(paperOf(aDischarge(...made)))

describe('the explanation of an order that was discharged', () => {
  test('says which order ended, on which day, and by which court', () => {
    const text = read()
    expect(text).toContain('Stalking protection order of 23 November 2025')
    expect(text).toContain('Ended on\n8 July 2026')
    expect(text).toContain('Dunmarrow Magistrates’ Court')
  })

  test('names each rule that no longer binds, in the words that it had', () => {
    expect(read()).toContain('2. The defendant must not enter Pike Lane, Dunmarrow.')
    expect(read()).toContain('3. The defendant must attend the Dunmarrow programme.')
  })

  test('says that notification ended with the order, and that other duties and orders did not', () => {
    expect(read()).toContain('That ended with it.')
    expect(read()).toContain('Any other order of a court, and any bail, counts as it did before.')
  })

  test('names an appeal for a full order, and none for an interim one', () => {
    expect(read()).toContain('You can appeal to the Crown Court')
    expect(read('interim')).not.toContain('appeal')
    expect(read('interim')).toContain('Interim stalking protection order of')
  })

  test('has a gap for the day until it is recorded', () => {
    const { service: _, ...file } = aDischarge()
    const open = { ...file, service: { outcome: { result: 'discharged' as const } } }
    expect(wordsIn(paperOf(open))).toContain('the day on which the order was discharged')
    expect(read()).not.toContain('the day on which the order was discharged')
  })

  test('is not made before the court has discharged the order, nor of one that was varied', () => {
    expect(paperOf(aChange('discharge'))).toEqual([])
    expect(paperOf(aChangeMade(['vary']))).toEqual([])
  })

  test('reads at about the age of eleven at most', () => {
    const prose = paperOf(aDischarge()).flatMap((block) =>
      block.kind === 'paragraph' ? [String(block.text)] : [],
    )
    expect(readingAge(prose.join('\n'))).toBeLessThan(11)
  })
})

test('which papers there are follows from what the court did with the order', () => {
  const listOf = (file: CaseFile) =>
    makePapers(file, { today: '2026-07-09', profile: sampleProfile('westmarch'), findings: [] }).map(
      ({ audience, stem }) => `${audience}/${stem}`,
    )
  const ofChange = /notification|explanation-of|protected-person\/|patrol-card/
  const after = (file: CaseFile) => listOf(file).filter((name) => ofChange.test(name))
  expect(after(aDischarge())).toEqual([
    'protected-person/protected-person',
    'serve-and-lodge/explanation-of-discharge',
  ])
  expect(after(aChangeMade(['vary']))).toEqual([
    'serve-and-lodge/notification-of-change',
    'police-only/notification-of-change',
    'protected-person/protected-person',
    'serve-and-lodge/explanation-of-change',
    'police-only/patrol-card',
  ])
  expect(after(aChange('discharge'))).toEqual([])
})
