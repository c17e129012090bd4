import { describe, expect, test } from 'vitest'
import { riskSection } from '#src/documents/application/riskSection.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import type { Part } from '#tests/support/aCase.ts'
import { gapSteps, servedEmpty, servedFrom, wordsIn } from '#tests/support/servedFrom.ts'

const risk = (change: Part<NonNullable<CaseFile['risk']>> = {}) =>
  wordsIn(riskSection(servedFrom({ risk: change })))

describe('the second test', () => {
  test('stands in the words of the Act, both parts of what a risk may be', () => {
    for (const words of [
      '(section 1(1)(b))',
      '(section 2(1)(b))',
      'physical or psychological harm to the other person” (section 1(4)(a))',
      'harmless in themselves” (section 1(4)(b))',
    ])
      expect(risk()).toContain(words)
  })

  test('says who is at risk of which harm', () => {
    expect(risk()).toContain('Ottoline Marshbank is at risk of physical and psychological harm.')
    expect(risk()).toContain('Pip Quillfeather is at risk of psychological harm.')
  })

  test.each([
    ['knew', 'He knew that the acts were unwelcome.'],
    ['oughtToHaveKnown', 'He ought to have known that the acts were unwelcome.'],
    ['both', 'He knew, or ought to have known, that the acts were unwelcome.'],
  ] as const)('%s: says what the defendant knew', (knowledge, words) => {
    expect(risk({ knowledge })).toContain(words)
  })

  test('says what lowers the risk as well', () => {
    expect(risk({ protective: 'He keeps his job' })).toContain('What lowers the risk. He keeps his job.')
  })

  test('names the assessment where there was one', () => {
    expect(risk()).toContain('DS Ruth Fenwick assessed the risk on 12 June 2026.')
    expect(risk({ assessment: { answer: 'no', why: 'none yet' } })).not.toContain('assessed')
  })

  test('not entered is three gaps', () => {
    expect(gapSteps(riskSection(servedEmpty()))).toEqual(['risk', 'risk', 'risk'])
  })
})
