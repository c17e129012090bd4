import { expect, test } from 'vitest'
import type { Consultation, RepliedCondition } from '#src/domain/review/consultations.ts'
import { risksToDecide } from '#src/domain/review/risksToDecide.ts'
import { reviewers } from '#tests/support/reviewers.ts'

const at = '2026-11-23T09:00:00.000Z'
const replied = (conditions: readonly RepliedCondition[]): Consultation => ({
  id: 'share-1',
  person: 'p-1',
  sentAt: at,
  to: { key: reviewers.advocate.key, name: reviewers.advocate.name },
  expires: at,
  conditions: [],
  reply: { at, by: reviewers.advocate, asking: { asked: 'no', why: 'Abroad' }, conditions: [...conditions] },
})

test('an answer that a condition would put the person at risk waits until somebody decides on it', () => {
  const risk = { condition: 'c-1', answer: 'risk', words: 'He would know the street.' } as const
  const works = { condition: 'c-2', answer: 'works' } as const
  const found = risksToDecide({ consultations: [replied([risk, works])] })
  expect(found).toMatchObject([{ condition: 'c-1', words: 'He would know the street.' }])
})

test('one that was decided on waits no longer, and a share without a reply has none', () => {
  const decision = { outcome: 'accepted', reason: 'Removed', by: reviewers.officer, at } as const
  expect(
    risksToDecide({ consultations: [replied([{ condition: 'c-1', answer: 'risk', decision }])] }),
  ).toEqual([])
  const { reply: _, ...shared } = replied([])
  expect(risksToDecide({ consultations: [shared] })).toEqual([])
  expect(risksToDecide(undefined)).toEqual([])
})
