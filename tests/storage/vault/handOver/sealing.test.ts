import { beforeEach, describe, expect, test } from 'vitest'
import type { Payload } from '#src/storage/handOver/payload.ts'
import { readHandOver } from '#src/storage/handOver/readHandOver.ts'
import { checkAuditFile } from '#src/storage/vault/audit/checkAuditFile.ts'
import { trust } from '#src/storage/vault/handOver/contacts.ts'
import { makeCard } from '#src/storage/vault/handOver/ownCard.ts'
import { seal } from '#src/storage/vault/handOver/sealing.ts'
import { wholeCase } from '#src/storage/vault/handOver/wholeCase.ts'
import { auditHead, entries } from '#src/storage/vault/store/auditLog.ts'
import type { OpenVault } from '#src/storage/vault/store/openVault.ts'
import { vaultStore } from '#src/storage/vault/store/vaultStore.ts'
import { aCard } from '#tests/support/aCard.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { aReview, keyOf } from '#tests/support/aHandOver.ts'
import { noon } from '#tests/support/openVaults.ts'
import { quickVault } from '#tests/support/quickVault.ts'

const expires = '2026-12-23T12:00:00.000Z'
const said = { name: 'PC Own Example', role: 'officer', organisation: 'Example Police' } as const

let vault: OpenVault
let sam: Awaited<ReturnType<typeof aCard>>
let to: string[]
beforeEach(async () => {
  vault = await quickVault()
  sam = await aCard({ name: 'Insp Sam Sample' })
  to = [sam.card.key]
})

async function opened(bytes: Uint8Array<ArrayBuffer>) {
  const read = await readHandOver(bytes, (header) => keyOf(sam.identity, header))
  if (!read.ok) throw new Error(read.message)
  return read.container
}

describe('a file for a trusted contact', () => {
  test('says in its signed part who made it, for whom, until when, and where the record of its maker stands', async () => {
    const { card } = await makeCard(vault, said)
    await trust(vault, sam.card)
    const file = await seal(vault, { payload: aReview(), to, expires })
    expect(await opened(file.bytes)).toMatchObject({
      ...{ id: file.id, purpose: 'review', from: card, created: noon, expires, head: file.head },
      to: [{ key: sam.card.key, name: 'Insp Sam Sample' }],
    })
    const last = (await entries(vault)).at(-1)
    expect(last).toMatchObject({ action: 'handedOver', case: 'case_1' })
    expect(last?.detail).toBe(`review, file ${file.id}, to ${sam.card.key.slice(0, 16)}`)
    expect((await auditHead(vault)).hash.slice(0, 12)).toBe(file.head)
  })

  test('takes a whole case with the record, to the entry about itself', async () => {
    await makeCard(vault, said)
    await trust(vault, sam.card)
    await vaultStore(vault).create(aDraft({}, { notes: { acts: 'a note' } }), noon)
    const file = await seal(vault, { payload: await wholeCase(vault, 'case_1'), to, expires })
    const { payload, head } = await opened(file.bytes)
    if (payload.purpose !== 'case') throw new Error('Not a case')
    expect(payload.draft.notes).toEqual({ acts: 'a note' })
    const checked = await checkAuditFile(payload.audit)
    expect(checked).toMatchObject({ kind: 'holds', publicKey: vault.signer.publicKey })
    expect(checked.kind === 'holds' && checked.head.hash.startsWith(head)).toBe(true)
  })
})

describe('is not made, and nothing is written of it', () => {
  test.each<[string, (asked: Parameters<typeof seal>[1]) => Parameters<typeof seal>[1], string]>([
    ['for nobody', (asked) => ({ ...asked, to: [] }), 'Choose who'],
    [
      'for somebody who is not trusted',
      (asked) => ({ ...asked, to: ['ab'.repeat(32)] }),
      'not among your contacts',
    ],
    ['until now', (asked) => ({ ...asked, expires: noon }), 'has passed'],
    ['until no day', (asked) => ({ ...asked, expires: 'soon' }), 'has passed'],
  ])('%s', async (_, change, why) => {
    await makeCard(vault, said)
    await trust(vault, sam.card)
    const before = await auditHead(vault)
    await expect(seal(vault, change({ payload: aReview(), to, expires }))).rejects.toThrow(why)
    expect(await auditHead(vault)).toEqual(before)
  })

  test.each<[string, string, object]>([
    ['is no application', 'is not what a hand-over file can hold', { draft: { case: {} } }],
    [
      'has half of a character',
      'half of a character',
      { draft: aDraft({ explanations: [{ finding: 'x', reason: 'x\ud83d' }] }) },
    ],
  ])('of what %s', async (_, why, change) => {
    await makeCard(vault, said)
    await trust(vault, sam.card)
    const before = await auditHead(vault)
    const payload = { ...aReview(), ...change } as Payload
    await expect(seal(vault, { payload, to, expires })).rejects.toThrow(why)
    expect(await auditHead(vault)).toEqual(before)
  })

  test('without a card of one’s own', async () => {
    await trust(vault, sam.card)
    await expect(seal(vault, { payload: aReview(), to, expires })).rejects.toThrow('Make your contact card')
  })

  test('where it would be too large', async () => {
    await makeCard(vault, said)
    await trust(vault, sam.card)
    const before = await auditHead(vault)
    const typing = Object.fromEntries(Array.from({ length: 60_001 }, (_, at) => [`f${at}`, 'x']))
    const payload = { ...(await caseOf(aDraft({}, { typing: { acts: typing } }))) }
    await expect(seal(vault, { payload, to, expires })).rejects.toThrow('more in this application')
    expect((await auditHead(vault)).n).toBe(before.n + 1)
  })
})

async function caseOf(draft: ReturnType<typeof aDraft>) {
  await vaultStore(vault).create(draft, noon)
  return await wholeCase(vault, draft.case.id)
}
