import { describe, expect, test } from 'vitest'
import { summarySection } from '#src/documents/application/summarySection.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import type { Part } from '#tests/support/aCase.ts'
import { servedEmpty, servedFrom, wordsIn } from '#tests/support/servedFrom.ts'

const summary = (overrides: Part<CaseFile> = {}) =>
  wordsIn(summarySection(servedFrom(overrides), '2026-06-24'))

describe('the summary', () => {
  test('says who, what happened, why now and what is asked', () => {
    for (const words of [
      'against Barnaby Quillfeather, aged 38, to protect Ottoline Marshbank (the defendant’s former partner).',
      'The applicant relies on 3 acts from 6 April 2026 to 28 May 2026.',
      'One of them is also said to have broken bail, an order or a notice.',
      'bail ends on 16 August 2026',
      'An order for 3 years, with 2 prohibitions and 1 requirement.',
      'an interim order to 30 October 2026.',
    ])
      expect(summary()).toContain(words)
  })

  test('counts the kinds of act by the list of the Act', () => {
    expect(summary()).toContain('contact, or trying to make contact (2)')
    expect(summary()).not.toContain('loitering')
  })

  test('says nothing of an interim order that is not asked for', () => {
    expect(summary({ route: { kind: 'full' } })).not.toContain('interim')
  })

  test('has no age while the date of birth is unknown, and one act has one day', () => {
    const items = [{ id: 'a', kind: 'act', when: { precision: 'exact', on: '2026-04-06' } }] as const
    const text = summary({ defendant: { born: { known: false } }, acts: { items: [...items] } })
    expect(text).toContain('against Barnaby Quillfeather to protect')
    expect(text).toContain('relies on 1 act on 6 April 2026.')
  })

  test('has gaps for what is not entered', () => {
    const text = wordsIn(summarySection(servedEmpty(), '2026-06-24'))
    for (const what of ['the acts', 'why the order is needed now', 'the length of the order'])
      expect(text).toContain(`[Not yet entered: ${what}]`)
  })
})
