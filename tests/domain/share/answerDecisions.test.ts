import { describe, expect, test } from 'vitest'
import {
  decisionProblem,
  openAnswers,
  repliesOf,
  withAnswer,
  withDecisionsOf,
} from '#src/domain/share/answerDecisions.ts'
import { aConsultation, aReply, officer, supervisor } from '#tests/support/aConsultation.ts'

const replied = aConsultation({ reply: aReply() })
const at = '2026-11-23T09:00:00.000Z'
const decided = (by = officer, outcome: 'accepted' | 'adapted' | 'declined' = 'adapted') => ({
  decision: { outcome, reason: 'Because', by, at },
})

describe('who decides on an answer', () => {
  test.each([
    ['change', 'accepted'],
    ['change', 'declined'],
    ['remove', 'declined'],
    ['risk', 'accepted'],
    ['risk', 'adapted'],
  ] as const)('the officer may decide that “%s” is %s', (answer, outcome) => {
    expect(decisionProblem({ answer }, { outcome, reason: 'Why', by: officer }, officer.key)).toBeUndefined()
  })

  test('a decision without a reason is none', () => {
    const blank = { outcome: 'accepted' as const, reason: ' ', by: officer }
    expect(decisionProblem({ answer: 'change' }, blank, undefined)).toBe(
      'Enter the reason. The advocate is told it.',
    )
  })

  test('“this would put me at risk” is declined by a supervisor alone', () => {
    const declined = { outcome: 'declined' as const, reason: 'Why' }
    const problem = (by: typeof officer) =>
      decisionProblem({ answer: 'risk' }, { ...declined, by }, officer.key)
    expect(problem(supervisor)).toBeUndefined()
    expect(problem(officer)).toContain('Only the officer who authorises')
    expect(problem({ ...officer, role: 'lawyer' })).toContain('Only the officer who authorises')
    expect(problem({ ...supervisor, key: officer.key })).toContain('Who wrote the application')
  })

  test('who asked for it to be declined does not decline it, whatever the card says', () => {
    const wouldDecline = { reason: 'Too wide', by: officer, at }
    const by = { ...officer, role: 'supervisor' as const }
    const asked = { outcome: 'declined' as const, reason: 'Why', by }
    expect(decisionProblem({ answer: 'risk', wouldDecline }, asked, undefined)).toContain('Who wrote')
  })
})

describe('what is still open', () => {
  test('is every answer that asks for something and is not decided', () => {
    expect(openAnswers({ consultations: [replied] }).map(({ condition }) => condition)).toEqual([
      'c-p05',
      'c-o04',
    ])
    const later = withAnswer(replied, { reply: 0, condition: 'c-p05' }, decided())
    expect(openAnswers({ consultations: [later] }).map(({ condition }) => condition)).toEqual(['c-o04'])
    expect(openAnswers(undefined)).toEqual([])
  })

  test('is told of each reply apart', () => {
    const second = aReply({ at: '2026-11-24T09:00:00.000Z' })
    const both = aConsultation({ reply: aReply(), laterReplies: [second] })
    expect(repliesOf(both)).toHaveLength(2)
    const one = withAnswer(both, { reply: 1, condition: 'c-p05' }, decided())
    expect(repliesOf(one)[0]?.conditions[1]?.decision).toBeUndefined()
    expect(repliesOf(one)[1]?.conditions[1]?.decision).toMatchObject({ outcome: 'adapted' })
    const none = aConsultation()
    expect(withAnswer(none, { reply: 0, condition: 'c-p05' }, decided())).toBe(none)
  })
})

describe('decisions that come back in a copy', () => {
  const place = { reply: 0, condition: 'c-o04' }
  const theirs = withAnswer(replied, place, decided(supervisor, 'declined'))

  test('are taken where the sender made them and may', () => {
    expect(withDecisionsOf(replied, theirs, supervisor, officer.key)).toEqual(theirs)
  })

  test.each([
    ['was made by another key', supervisor, { ...supervisor, key: 'd'.repeat(64) }],
    ['is the author’s own', { ...supervisor, key: officer.key }, { ...supervisor, key: officer.key }],
    ['is of somebody who may not decline a risk', officer, officer],
  ])('are left where a decision %s', (_, by, sender) => {
    const copy = withAnswer(replied, place, decided(by, 'declined'))
    expect(withDecisionsOf(replied, copy, sender, officer.key)).toEqual(replied)
  })

  test('take nothing else: neither words nor what is decided here', () => {
    const ours = withAnswer(replied, place, decided(officer, 'accepted'))
    const changed = {
      ...theirs,
      reply: { ...aReply(), worries: 'None', conditions: theirs.reply?.conditions ?? [] },
    }
    expect(withDecisionsOf(ours, changed, supervisor, officer.key)).toEqual(ours)
  })
})
