import { describe, expect, test } from 'vitest'
import { referenceLabels } from '#src/domain/grounds/numbering.ts'
import { type LegalTest, proposals } from '#src/domain/grounds/proposals.ts'
import { printReferences } from '#src/domain/shared/references.ts'
import { aDraft } from '#tests/support/aDraft.ts'

const full = aDraft({
  acts: {
    items: [
      {
        id: 'a',
        kind: 'act',
        when: { precision: 'exact', on: '2026-04-06' },
        behaviours: ['b'],
        effect: 'Fear',
      },
      { id: 'b', kind: 'context', when: { precision: 'exact', on: '2026-05-16' } },
      { id: 'c', kind: 'act', when: { precision: 'exact', on: '2026-05-28' }, behaviours: ['b', 'm'] },
    ],
  },
  protected: {
    people: [{ id: 'om', name: 'Ottoline Marshbank', shownAs: { kind: 'pseudonym', label: 'Person A' } }],
  },
  risk: {
    atRisk: [{ id: 'r', person: 'om', harm: ['psychological'] }],
    assessment: { answer: 'yes', tool: 'S-DASH', on: '2026-06-12', level: 'high' },
  },
  proceedings: { bail: { kind: 'police', from: '2026-05-16', ends: { known: true, value: '2026-08-16' } } },
  necessity: {
    measures: [{ id: 'm', kind: 'bail', status: 'inForce', ends: '2026-08-16', gap: 'it ends too soon' }],
  },
}).case
const texts = (test: LegalTest, file = full) =>
  proposals(test, file).map(({ text }) => printReferences(text, referenceLabels(file)).text)

describe('what is proposed', () => {
  test('for the first test is the acts by item of the list, and how often', () => {
    expect(texts('stalking')).toEqual([
      'The applicant puts acts 1 and 3 under this example: “contacting, or attempting to contact, a person by any means” (Protection from Harassment Act 1997 s.2A(3)(b)).',
      'Act 3 is not among the examples that the Act points to. The circumstances show why it is associated with stalking.',
      'The chronology records 2 acts from 6 April 2026 to 28 May 2026. The longest time between two acts is 52 days, from act 1 to act 3.',
    ])
  })

  test('for the second test is who is at risk, as the papers show them, and how the acts went on', () => {
    expect(texts('risk')).toEqual([
      'The risk to Person A is a risk of psychological harm.',
      'The effect of the acts is recorded at act 1.',
      'Act 3 came after the event at act 2.',
      'Kinds of act that appear only later are pretending to be a person, or getting into an account (first in act 3).',
      'The last act recorded is act 3, on 28 May 2026.',
      'An assessment with S-DASH on 12 June 2026 found this level of risk: high.',
    ])
  })

  test('for the third test is the end of bail, the acts since it began, and the gap of each measure', () => {
    expect(texts('necessity')).toEqual([
      'Police bail ends on 16 August 2026. Its conditions end with it.',
      'Act 3 came after bail began on 16 May 2026.',
      'Bail is in force until 16 August 2026. It ends too soon.',
    ])
  })

  test('is nothing in an empty case', () => {
    for (const test of ['stalking', 'risk', 'necessity'] as const)
      expect(texts(test, aDraft().case)).toEqual([])
  })

  test('no longer holds what the officer has dealt with', () => {
    const file = {
      ...full,
      necessity: { ...full.necessity, setAside: ['necessity-bail-ends', 'necessity-measure-m'] },
    }
    expect(texts('necessity', file)).toEqual(['Act 3 came after bail began on 16 May 2026.'])
  })

  test('has no code twice', () => {
    for (const test of ['stalking', 'risk', 'necessity'] as const) {
      const codes = proposals(test, full).map(({ code }) => code)
      expect(new Set(codes).size).toBe(codes.length)
    }
  })
})
