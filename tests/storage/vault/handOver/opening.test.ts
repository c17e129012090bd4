import { beforeEach, describe, expect, test } from 'vitest'
import { signedCard } from '#src/storage/handOver/signedCard.ts'
import { trust } from '#src/storage/vault/handOver/contacts.ts'
import { fileKeyOf, judge } from '#src/storage/vault/handOver/opening.ts'
import { makeCard } from '#src/storage/vault/handOver/ownCard.ts'
import { seal } from '#src/storage/vault/handOver/sealing.ts'
import { entries } from '#src/storage/vault/store/auditLog.ts'
import type { OpenVault } from '#src/storage/vault/store/openVault.ts'
import { aCard } from '#tests/support/aCard.ts'
import { aReview, twoPeople } from '#tests/support/aHandOver.ts'
import { noon } from '#tests/support/openVaults.ts'
import { quickVault } from '#tests/support/quickVault.ts'

const said = { name: 'PC Own Example', role: 'officer', organisation: 'Example Police' } as const
const expires = '2026-12-23T12:00:00.000Z'

let vault: OpenVault
let sam: Awaited<ReturnType<typeof aCard>>
beforeEach(async () => {
  vault = await quickVault()
  sam = await aCard({ name: 'Insp Sam Sample' })
})

/** What a file of Sam’s for this vault says of itself, with what the test changes. */
async function aFrame(change = {}) {
  const { payload: _, ...frame } = (await twoPeople()).unsigned()
  const to = [{ key: vault.signer.publicKey, name: said.name }]
  return { ...frame, from: sam.card, to, ...change }
}

describe('the key of a file', () => {
  test('is given for a file of one’s own, and not where its header was changed', async () => {
    await makeCard(vault, said)
    await trust(vault, sam.card)
    const { bytes } = await seal(vault, { payload: aReview(), to: [sam.card.key], expires })
    const end = Buffer.from(bytes).indexOf('\n', Buffer.from(bytes).indexOf('\n--- ') + 1) + 1
    const header = new Uint8Array(bytes.subarray(0, end))
    const key = await fileKeyOf(vault, header)
    expect(key.ok && key.key).toHaveLength(16)
    const text = new TextDecoder().decode(header).replace(/handover 1 \d+/, 'handover 1 1')
    expect(await fileKeyOf(vault, new TextEncoder().encode(text))).toEqual({ ok: false, because: 'damaged' })
    expect(await fileKeyOf(vault, header.slice(0, 40))).toEqual({ ok: false, because: 'damaged' })
  })

  test('is not given for a file of others, nor without a card', async () => {
    const { made: makeFile } = await twoPeople()
    const bytes = await makeFile()
    const end = Buffer.from(bytes).indexOf('\n', Buffer.from(bytes).indexOf('\n--- ') + 1) + 1
    const header = new Uint8Array(bytes.subarray(0, end))
    expect(await fileKeyOf(vault, header)).toEqual({ ok: false, because: 'noCard' })
    await makeCard(vault, said)
    expect(await fileKeyOf(vault, header)).toEqual({ ok: false, because: 'notForMe' })
  })
})

describe('a file that was opened', () => {
  test('comes from a contact, is for oneself, and is written down', async () => {
    await trust(vault, sam.card)
    const frame = await aFrame()
    expect(await judge(vault, frame)).toEqual({ ok: true, known: { from: sam.card, expired: false } })
    expect((await entries(vault)).at(-1)).toMatchObject({
      action: 'received',
      detail: `review, file ${frame.id}, head ${frame.head}, from ${sam.card.key.slice(0, 16)}`,
    })
  })

  test.each([
    [noon, false],
    ['2026-11-23T11:59:59.999Z', true],
  ])('is past its day or not, and opens all the same: until %s, %s', async (until, expired) => {
    await trust(vault, sam.card)
    expect(await judge(vault, await aFrame({ expires: until }))).toMatchObject({
      ok: true,
      known: { expired },
    })
  })

  test('of somebody unknown comes with the card, so that words can be compared, and is not written down', async () => {
    const judged = await judge(vault, await aFrame())
    expect(judged).toMatchObject({ ok: false, because: 'unknown', card: sam.card })
    expect(judged).toMatchObject({ message: expect.stringContaining('not among your contacts') })
    expect(await entries(vault)).toHaveLength(1)
  })

  test('under a name that is known, with another key, says so', async () => {
    await trust(vault, sam.card)
    const { card } = await aCard({ name: 'Insp Sаm Sample' })
    const judged = await judge(vault, await aFrame({ from: card }))
    expect(judged).toMatchObject({ because: 'unknown', message: expect.stringContaining('another key') })
    expect(judged).toMatchObject({ message: expect.stringContaining('“а” (Cyrillic)') })
  })

  test('signed for others is refused: a recipient passed it on', async () => {
    await trust(vault, sam.card)
    const to = [{ key: 'ab'.repeat(32), name: 'Insp Other Example' }]
    expect(await judge(vault, await aFrame({ to }))).toMatchObject({
      ...{ ok: false, because: 'refused' },
      message: expect.stringContaining('signed for Insp Other Example, and not for you'),
    })
  })

  test('of one’s own opens', async () => {
    const { card } = await makeCard(vault, said)
    const to = [{ key: sam.card.key, name: 'Insp Sam Sample' }]
    expect(await judge(vault, await aFrame({ from: card, to }))).toMatchObject({ ok: true })
  })

  test('is by who is trusted, as trusted; a card that says otherwise now is told', async () => {
    await trust(vault, sam.card)
    const { v: _, key: __, signature: ___, ...before } = sam.card
    const from = await signedCard({ ...before, name: 'Chief Constable Example' }, sam.signer)
    expect(await judge(vault, await aFrame({ from }))).toMatchObject({
      known: { from: sam.card, newCard: from },
    })
  })

  test('that answers a file tells whether that was ours', async () => {
    await makeCard(vault, said)
    await trust(vault, sam.card)
    const { id, head } = await seal(vault, { payload: aReview(), to: [sam.card.key], expires })
    const answering = async (answers: object) => judge(vault, await aFrame({ answers }))
    expect(await answering({ id, head })).toMatchObject({ known: { ourHead: 'found' } })
    expect(await answering({ id, head: '0'.repeat(12) })).toMatchObject({ known: { ourHead: 'notFound' } })
  })
})
