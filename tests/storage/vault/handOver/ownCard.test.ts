import { identityToRecipient } from 'age-encryption'
import { beforeEach, describe, expect, test } from 'vitest'
import { readCardText } from '#src/storage/handOver/cardText.ts'
import { cardHolds } from '#src/storage/handOver/signedCard.ts'
import { makeCard, ownCard, ownCardOf, ownKeys } from '#src/storage/vault/handOver/ownCard.ts'
import { entries } from '#src/storage/vault/store/auditLog.ts'
import type { OpenVault } from '#src/storage/vault/store/openVault.ts'
import { quickVault } from '#tests/support/quickVault.ts'

const said = { name: 'PC Robin Example', role: 'officer', organisation: 'Example Police' } as const

let vault: OpenVault
beforeEach(async () => {
  vault = await quickVault()
})

describe('one’s own card', () => {
  test('is not there until it is made', async () => {
    expect(await ownCard(vault)).toBeUndefined()
    await expect(ownCardOf(vault)).rejects.toThrow('Make your contact card first')
  })

  test('says who one is, is signed with the key of the vault, and is kept', async () => {
    const own = await makeCard(vault, { ...said, rank: 'Constable' })
    expect(own.card).toMatchObject({ ...said, rank: 'Constable', key: vault.signer.publicKey })
    expect(await cardHolds(own.card)).toBe(true)
    expect(own.words).toHaveLength(6)
    expect(await readCardText(own.text)).toEqual({ ok: true, card: own.card })
    expect(await ownCard(vault)).toEqual(own)
    expect((await entries(vault)).at(-1)).toMatchObject({ action: 'cardMade' })
  })

  test('can be made anew with the same keys and words', async () => {
    const first = await makeCard(vault, said)
    const second = await makeCard(vault, { ...said, name: 'PS Robin Example', role: 'supervisor' })
    expect(second.words).toEqual(first.words)
    expect(second.card).toMatchObject({ name: 'PS Robin Example', recipient: first.card.recipient })
  })

  test('has a secret that fits it and is in no card', async () => {
    const { card, text } = await makeCard(vault, said)
    const keys = await ownKeys(vault)
    expect(await identityToRecipient(keys?.identity ?? '')).toBe(card.recipient)
    expect(JSON.stringify(card) + text).not.toContain('SECRET')
  })

  test('holds no marks that cannot be seen, and needs a name', async () => {
    const { card } = await makeCard(vault, { ...said, name: ' PC\u202e  Robin\nExample ', rank: ' ' })
    expect(card.name).toBe('PC RobinExample')
    expect(card.rank).toBeUndefined()
    await expect(makeCard(vault, { ...said, name: '\u200b ' })).rejects.toThrow('Enter your name')
    await expect(makeCard(vault, { ...said, name: 'x'.repeat(201) })).rejects.toThrow('at most 200')
    expect((await makeCard(vault, { ...said, name: 'x'.repeat(200) })).card.name).toHaveLength(200)
  })
})
