import { describe, expect, test } from 'vitest'
import { circumstancesSection } from '#src/documents/application/circumstancesSection.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import type { Part } from '#tests/support/aCase.ts'
import { servedEmpty, servedFrom, wordsIn } from '#tests/support/servedFrom.ts'

const said = (circumstances: Part<NonNullable<CaseFile['circumstances']>> = {}) =>
  wordsIn(circumstancesSection(servedFrom({ circumstances })))

describe('work, study, religion and children', () => {
  test('are considered in the words of the Act', () => {
    expect(said()).toContain('religious beliefs” (section 2(3)(a))')
    expect(said()).toContain('educational establishment” (section 2(3)(b))')
  })

  test('a week of work is said in words', () => {
    expect(said()).toContain(
      'He works at Holloway Fold Warehouse, Dunmarrow, every day from Monday to Friday between 6am and 2pm.',
    )
    expect(said({ work: { pattern: 'variable', times: [] } })).toContain('The times vary.')
  })

  test('agrees with they', () => {
    const they = servedFrom({ defendant: { pronoun: 'they' }, circumstances: { study: { answer: 'no' } } })
    expect(wordsIn(circumstancesSection(they))).toContain('They do not attend a place of education.')
    expect(wordsIn(circumstancesSection(they))).toContain('They work at')
  })

  test('says what is not so and what is not known', () => {
    const no = said({ work: { answer: 'no' }, religion: { answer: 'no' }, children: { answer: 'no' } })
    for (const words of ['He does not work.', 'No religious belief is known', 'He has no children.'])
      expect(no).toContain(words)
    const unknown = said({
      work: { answer: 'notKnown' },
      study: { answer: 'notKnown' },
      religion: { answer: 'notKnown' },
      children: { answer: 'notKnown' },
    })
    expect(unknown.match(/not known/g)).toHaveLength(4)
  })

  test('says a belief and the times of children', () => {
    const days = ['sat'] as const
    const times = [{ id: 't', days: [...days], from: '10:00', to: '12:00' }]
    expect(said({ religion: { answer: 'yes', what: 'The Sabbath', times } })).toContain(
      'Religion: The Sabbath. Every Saturday between 10am and midday.',
    )
    expect(said()).toContain('Family court order: F-26-0117, 9 January 2026.')
    expect(said()).toContain('Times with the children may fall on any Saturday between 10am and 4pm.')
  })

  test('not entered are four gaps', () => {
    expect(wordsIn(circumstancesSection(servedEmpty())).match(/Not yet entered/g)).toHaveLength(4)
  })
})
