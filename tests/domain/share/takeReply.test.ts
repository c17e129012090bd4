import { describe, expect, test } from 'vitest'
import { takeReply } from '#src/domain/share/takeReply.ts'
import { aConsultation, advocate, aReply, officer } from '#tests/support/aConsultation.ts'

const review = { consultations: [aConsultation()] }
const take = (reply: unknown, sender = advocate, to = 'share_1', kept = review) =>
  takeReply(kept, { share: to, reply }, sender)
const refusal = (message: string) => ({ kind: 'refused', message: expect.stringContaining(message) })

describe('a reply from an advocate', () => {
  test('becomes a proposal in the record of this consultation', () => {
    expect(take(aReply())).toEqual({
      kind: 'proposal',
      later: false,
      put: { in: 'consultations', item: { ...aConsultation(), reply: aReply() } },
    })
  })

  test('carries the name on the trusted card, whatever it calls itself', () => {
    const taken = take(aReply({ by: { ...advocate, name: 'Chief Constable', role: 'supervisor' } }))
    expect(taken).toMatchObject({ put: { item: { reply: { by: advocate } } } })
  })

  test('that is the second stands beside the first', () => {
    const kept = { consultations: [aConsultation({ reply: aReply() })] }
    const second = aReply({ at: '2026-11-23T10:00:00.000Z', worries: 'It is worse now.' })
    expect(take(second, advocate, 'share_1', kept)).toMatchObject({
      later: true,
      put: { item: { reply: aReply(), laterReplies: [second] } },
    })
  })

  test('is taken in once', () => {
    const kept = { consultations: [aConsultation({ reply: aReply() })] }
    expect(take(aReply(), advocate, 'share_1', kept)).toEqual(refusal('taken in before'))
  })
})

describe('nothing is taken from a reply', () => {
  test('to something that was not shared', () => {
    expect(take(aReply(), advocate, 'share_2')).toEqual(refusal('not to anything that was shared'))
    expect(takeReply(undefined, { share: 'share_1', reply: aReply() }, advocate)).toMatchObject({
      kind: 'refused',
    })
  })

  test('from anybody but whom it was shared with', () => {
    expect(take(aReply({ by: officer }), officer)).toEqual(
      refusal('comes from somebody else: PC Rafe Dunmore'),
    )
    expect(take(aReply({ by: officer }))).toEqual(refusal('somebody else than who signed it'))
  })

  const [first, ...others] = aReply().conditions
  test.each([
    ['changes a wording', { ...aReply(), conditions: [{ ...first, text: 'must do as he likes' }] }],
    ['changes the status', { ...aReply(), status: 'authorised' }],
    ['brings a signature', { ...aReply(), signOffs: [{ id: 's' }] }],
    ['is no reply at all', 'yes'],
    ['gives an answer that was not offered', { ...aReply(), conditions: [{ ...first, answer: 'delete' }] }],
  ])('that %s', (_, reply) => {
    expect(take(reply)).toEqual(refusal('cannot hold'))
  })

  test('that answers a condition of somebody else, or one twice', () => {
    const other = { condition: 'c-of-another', answer: 'remove' as const }
    expect(take(aReply({ conditions: [other] }))).toEqual(refusal('was not shared'))
    expect(take(aReply({ conditions: [...others, ...others] }))).toEqual(refusal('twice'))
  })

  test('that says what the police decided', () => {
    const by = { by: advocate, at: '2026-11-22T10:00:00.000Z', reason: 'I say so' }
    const said = { condition: 'c-c01', answer: 'change' as const }
    const decision = { ...by, outcome: 'accepted' as const }
    expect(take(aReply({ conditions: [{ ...said, decision }] }))).toEqual(refusal('only the police make'))
    expect(take(aReply({ conditions: [{ ...said, wouldDecline: by }] }))).toEqual(refusal('only the police'))
  })

  test('that agrees to a sentence which was not shown', () => {
    const sentence = { text: 'She is against all of it.', agreed: 'yes' as const }
    expect(take(aReply({ sentence }))).toEqual(refusal('another sentence'))
  })
})
