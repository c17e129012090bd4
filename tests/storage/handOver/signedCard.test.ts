import { expect, test } from 'vitest'
import { cardHolds } from '#src/storage/handOver/signedCard.ts'
import { aCard } from '#tests/support/aCard.ts'

test('a card holds as it was signed', async () => {
  const { card, signer } = await aCard({ rank: 'Inspector' })
  expect(card.key).toBe(signer.publicKey)
  expect(await cardHolds(card)).toBe(true)
})

test.each([
  ['name', { name: 'PC Robyn Example' }],
  ['role', { role: 'supervisor' as const }],
  ['rank', { rank: 'Inspector' }],
  ['recipient', { recipient: `age1${'q'.repeat(58)}` }],
])('and does not with another %s', async (_, change) => {
  const { card } = await aCard()
  expect(await cardHolds({ ...card, ...change })).toBe(false)
})

test('nor with the key of somebody else', async () => {
  const [{ card }, other] = [await aCard(), await aCard()]
  expect(await cardHolds({ ...card, key: other.card.key })).toBe(false)
})
