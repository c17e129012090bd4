import { describe, expect, test } from 'vitest'
import { preparationSection } from '#src/documents/authorisingNote/preparationSection.ts'
import { policeView } from '#src/domain/audience/policeCase.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { aCase, type Part } from '#tests/support/aCase.ts'
import { wordsIn } from '#tests/support/servedFrom.ts'

const says = (overrides: Part<CaseFile> = {}) => wordsIn(preparationSection(policeView(aCase(overrides))))

describe('what the authorising officer is told of the preparation', () => {
  test('is how much was found that helps the defendant, and why something is withheld', () => {
    expect(says()).toContain('3 things found: 2 served, 0 summarised, 1 withheld.')
    expect(says()).toContain('the notes do not bear on any act')
    expect(says({ disclosure: { looked: 'yes', found: [] } })).toContain('Nothing was found.')
    expect(says({ disclosure: { looked: 'no' } })).toContain('Not looked for yet.')
  })

  test('is what each person to be protected says, and why one was not asked', () => {
    expect(says()).toContain('Supports it. Asked on 22 June 2026')
    const id = aCase().views?.people?.[0]?.id ?? ''
    const not = { people: [{ id, obtained: { answer: 'no' as const, why: 'She is abroad' } }] }
    expect(says({ views: not })).toContain('Not asked: She is abroad.')
    expect(says({ views: { people: [] } })).toContain('[Not yet entered: who was consulted]')
  })

  test('is the advocate, the lawyer and the safety plan', () => {
    expect(says()).toContain('Bridie Lockhart')
    expect(says()).toContain('The paragraph on the standard of proof was confirmed by Sunniva Dace')
    expect(says({ safety: { plan: { answer: 'yes', on: '2026-06-22' } } })).toContain('Made on 22 June 2026.')
    expect(says({ safety: { plan: { answer: 'no', why: 'She is asked today' } } })).toContain(
      'None yet: She is asked today.',
    )
    expect(says({ views: { advocate: { answer: 'no', why: 'None is free' } } })).toContain(
      'Not consulted: None is free.',
    )
  })

  test('of an empty case are gaps', () => {
    const text = wordsIn(preparationSection(policeView({ schema: 1, id: 'c', startedOn: '2026-06-22' })))
    for (const what of ['what was looked for', 'whether a lawyer acts', 'whether there is a safety plan'])
      expect(text).toContain(`[Not yet entered: ${what}`)
  })
})
