import { describe, expect, test } from 'vitest'
import {
  conditionsSection,
  conditionTable,
  prohibitionsSection,
  requirementsSection,
} from '#src/documents/application/conditionsSection.ts'
import type { ServedCondition } from '#src/domain/audience/servedCase.ts'
import { gapSteps, servedEmpty, servedFrom, wordsIn } from '#tests/support/servedFrom.ts'

const served = servedFrom()
const [first] = served.conditions
const one = (change: Partial<ServedCondition>) =>
  wordsIn([conditionTable('One', first ? [{ ...first, ...change }] : [])])

describe('a condition', () => {
  test('has its wording, why it is necessary, its acts, whom it protects and why less would not do', () => {
    expect(one({})).toContain(
      [
        '1',
        'must not contact Ottoline Marshbank by any means, including in person or by phone, text, post, email, messaging app, social media, online game or payment reference.',
        'He used text, bank references, voicemail, a new account and Pip in turn. It answers acts 1 and 4 and protects Ottoline Marshbank. Risk: Psychological harm from contact that does not stop when one route is blocked.',
        'Bail names no routes and was broken twice. A list of services would leave the next one open.',
      ].join('\n'),
    )
  })

  test('has its exceptions, locality, period, provider and accepted clash', () => {
    const text = one({
      exceptions: ['The defendant may call 999'],
      locality: { reach: 'limited', where: 'Dunmarrow' },
      period: { runs: 'until', lastDay: '2027-01-02' },
      provider: { name: 'Driftline', start: '2026-10-06', sessions: '12 sessions', pays: 'Westmarch Police' },
      clashAccepted: 'It is after his shift',
    })
    for (const words of [
      'Exceptions: The defendant may call 999.',
      'Limited to Dunmarrow.',
      'To last until 2 January 2027.',
      'The provider has confirmed: Driftline, from 6 October 2026. 12 sessions. Who pays: Westmarch Police.',
      'Work, study or religion: It is after his shift.',
    ])
      expect(text).toContain(words)
    expect(one({ exceptions: [] })).not.toMatch(/Exceptions|Limited|last until|provider|Work/)
  })

  test('that goes further than another could says why that would not be enough', () => {
    const below = 'keeping the browsing history'
    expect(one({ rungWhy: { below, why: 'It shows no app' } })).toContain(
      'would leave the next one open. Keeping the browsing history would not be enough: It shows no app.',
    )
    expect(one({ rungWhy: { below } })).not.toContain('would not be enough')
    expect(one({})).not.toContain('would not be enough')
  })

  test('has gaps for what is not entered', () => {
    const nothing = {
      text: undefined,
      acts: [],
      protects: [],
      risk: undefined,
      necessity: undefined,
      lesser: undefined,
    }
    expect(one(nothing).match(/Not yet entered/g)).toHaveLength(6)
  })
})

describe('the conditions', () => {
  test('are prefaced by the test that each must meet', () => {
    const text = wordsIn(conditionsSection(served))
    expect(text).toContain(
      '“necessary to protect the other person from a risk associated with stalking” (section 2(2))',
    )
  })

  test('that all protect the same person say so once', () => {
    const text = wordsIn(conditionsSection(served))
    expect(text).toContain('Each condition protects Ottoline Marshbank.')
    expect(text).not.toContain('and protects')
    const [head, ...others] = served.conditions
    const mixed = { ...served, conditions: [...(head ? [{ ...head, protects: ['Pip'] }] : []), ...others] }
    expect(wordsIn(conditionsSection(mixed))).toContain('and protects Pip.')
    expect(wordsIn(conditionsSection(mixed))).not.toContain('Each condition protects')
  })

  test('are prohibitions and requirements, each in its own table', () => {
    expect(wordsIn(prohibitionsSection(served))).not.toContain('must tell')
    expect(wordsIn(requirementsSection(served))).toContain('must tell the SPO Manager')
  })

  test('may have no requirement, with the reason', () => {
    const none = servedFrom({ requirements: { items: [], noneWhy: 'No programme fits' } })
    expect(wordsIn(requirementsSection(none))).toBe(
      '1. No positive requirement is asked for. No programme fits.',
    )
  })

  test('not entered are gaps', () => {
    expect(gapSteps(conditionsSection(servedEmpty()))).toEqual(['prohibitions', 'requirements'])
  })
})
