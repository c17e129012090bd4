import { expect, test } from 'vitest'
import { cardWords } from '#src/storage/handOver/cardWords.ts'
import { words } from '#src/storage/vault/keys/words.ts'

const card = { key: 'ab'.repeat(32), recipient: `age1${'q'.repeat(58)}` }

test('six words of 2,048 stand for the first 66 bits of the SHA-256 of the key and the recipient', async () => {
  const hash = await crypto.subtle.digest(
    'SHA-256',
    new TextEncoder().encode(`${card.key} ${card.recipient}`),
  )
  const bits = BigInt(`0x${Buffer.from(hash).toString('hex')}`)
  const expected = Array.from(
    { length: 6 },
    (_, at) => words[Number((bits >> BigInt(245 - 11 * at)) & 2047n)],
  )
  expect(words).toHaveLength(2048)
  expect(await cardWords(card)).toEqual(expected)
})

test('another key or another recipient has other words', async () => {
  const own = await cardWords(card)
  expect(await cardWords({ ...card, key: `${'ab'.repeat(31)}ac` })).not.toEqual(own)
  expect(await cardWords({ ...card, recipient: `age1${'q'.repeat(57)}p` })).not.toEqual(own)
})
