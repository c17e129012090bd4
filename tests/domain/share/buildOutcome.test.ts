import { describe, expect, test } from 'vitest'
import { withAnswer } from '#src/domain/share/answerDecisions.ts'
import { buildOutcome } from '#src/domain/share/buildOutcome.ts'
import { outcome } from '#src/domain/share/share.ts'
import { aCase } from '#tests/support/aCase.ts'
import { aConsultation, aReply, officer } from '#tests/support/aConsultation.ts'

const at = '2026-11-23T09:00:00.000Z'
const adapted = {
  decision: { outcome: 'adapted' as const, reason: 'The market is left out on Fridays.', by: officer, at },
}
const decided = withAnswer(aConsultation({ reply: aReply() }), { reply: 0, condition: 'c-p05' }, adapted)

describe('what the advocate is told', () => {
  test('is each decision with its reason and the wording as it is now', () => {
    const told = buildOutcome(aCase(), decided, at)
    expect(outcome.parse(told)).toEqual(told)
    expect(told.conditions).toMatchObject([
      {
        condition: 'c-p05',
        number: 2,
        answer: 'change',
        decision: 'adapted',
        reason: adapted.decision.reason,
      },
    ])
    expect(told.conditions[0]?.text).toContain('must')
  })

  test('has no wording of a condition that was taken out', () => {
    const items = (aCase().prohibitions?.items ?? []).filter(({ id }) => id !== 'c-p05')
    const [told] = buildOutcome(aCase({ prohibitions: { items } }), decided, at).conditions
    expect(told).not.toHaveProperty('text')
    expect(told).not.toHaveProperty('number')
  })

  test('is the decision on the later of two replies', () => {
    const both = { ...decided, laterReplies: [aReply({ at })] }
    const declined = { decision: { ...adapted.decision, outcome: 'declined' as const, reason: 'Not needed' } }
    const later = withAnswer(both, { reply: 1, condition: 'c-p05' }, declined)
    expect(buildOutcome(aCase(), later, at).conditions).toMatchObject([{ reason: 'Not needed' }])
  })

  test.each([
    [{ result: 'notYet' as const }, undefined],
    [{ result: 'made' as const, madeOn: '2026-11-27' }, 'The court made the order on 27 November 2026.'],
    [{ result: 'refused' as const }, 'The court did not make the order.'],
    [{ result: 'withdrawn' as const }, 'The application has ended. No order is in force from it.'],
  ])('says what the court did: %o', (result, said) => {
    expect(buildOutcome({ ...aCase(), service: { outcome: result } }, decided, at).court).toBe(said)
  })

  test('says that an interim order is not the end', () => {
    const service = { interim: { result: 'made' as const, madeOn: '2026-11-27' } }
    expect(buildOutcome({ ...aCase(), service }, decided, at).court).toBe(
      'The court made an interim order on 27 November 2026. It has not decided on the full order yet.',
    )
  })
})
