import { beforeEach, describe, expect, test } from 'vitest'
import { handedOver } from '#src/storage/vault/audit/keyHandover.ts'
import { makeCard } from '#src/storage/vault/handOver/ownCard.ts'
import { sign, signatoryOf, type ToSign } from '#src/storage/vault/handOver/signing.ts'
import { canonicalJson } from '#src/storage/vault/keys/canonicalJson.ts'
import { isSigned } from '#src/storage/vault/keys/signing.ts'
import { auditHead, entries, log } from '#src/storage/vault/store/auditLog.ts'
import type { OpenVault } from '#src/storage/vault/store/openVault.ts'
import { vaultStore } from '#src/storage/vault/store/vaultStore.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { noon } from '#tests/support/openVaults.ts'
import { quickVault } from '#tests/support/quickVault.ts'

const hash = 'ab'.repeat(32)
const author = 'cd'.repeat(32)
const statement: ToSign = {
  ...{ purpose: 'authority', case: 'case_1', contents: hash, library: '1', drafter: author },
  parts: { parties: hash, acts: hash, conditions: hash, period: hash, other: hash },
  declaration: 'I authorise this application.',
}

let vault: OpenVault
beforeEach(async () => {
  vault = await quickVault()
})
const card = () =>
  makeCard(vault, {
    name: 'Insp Sam Sample',
    role: 'supervisor',
    organisation: 'Example Police',
    rank: 'Inspector',
  })

describe('a signature', () => {
  test('is made over the canonical statement, with who, when and the head of the record', async () => {
    const own = await card()
    const signed = await sign(vault, statement, 'sign_1')
    const by = signatoryOf(own.card)
    expect(by).toEqual({
      key: own.card.key,
      name: 'Insp Sam Sample',
      role: 'supervisor',
      organisation: 'Example Police',
      rank: 'Inspector',
    })
    const head = (await auditHead(vault)).hash.slice(0, 12)
    expect(signed).toMatchObject({
      id: 'sign_1',
      statement: { ...statement, v: 1, by, at: noon, auditHead: head },
    })
    expect(await isSigned(own.card.key, canonicalJson(signed.statement), signed.signature)).toBe(true)
    expect((await entries(vault)).at(-1)).toMatchObject({
      ...{ action: 'signed', case: 'case_1', detail: `authority, signature sign_1, contents ${hash}` },
    })
  })

  test('needs a card', async () => {
    await expect(sign(vault, statement, 'sign_1')).rejects.toThrow('Make your contact card first')
  })

  test('of what is no statement is not made', async () => {
    await card()
    await expect(sign(vault, { ...statement, contents: 'short' }, 'sign_1')).rejects.toThrow('is not whole')
    expect((await entries(vault)).at(-1)?.action).toBe('cardMade')
  })
})

describe('who wrote an application', () => {
  test.each([
    ['authority', 'refused'],
    ['bespoke', 'refused'],
    ['authorship', 'made'],
    ['settlement', 'made'],
  ] as const)('has a signature for %s %s', async (purpose, outcome) => {
    await card()
    const signing = sign(vault, { ...statement, purpose, drafter: vault.signer.publicKey }, 'sign_1')
    if (outcome === 'made') expect(await signing).toMatchObject({ statement: { purpose } })
    else await expect(signing).rejects.toThrow('You wrote this application')
  })

  test.each(['restored', 'recovered'] as const)(
    'is known by the key of an earlier vault that was %s',
    async (action) => {
      await log(vault, handedOver({ at: noon, action, detail: 'x' }, author))
      await card()
      await expect(sign(vault, statement, 'sign_1')).rejects.toThrow('You wrote this application')
    },
  )

  test('is known by having the application, unless it is a copy to read', async () => {
    const { card: own } = await card()
    const store = vaultStore(vault)
    await store.create(aDraft(), noon)
    await expect(sign(vault, statement, 'sign_1')).rejects.toThrow('You wrote this application')
    const copy = { of: signatoryOf(own), as: 'supervisor', receivedAt: noon } as const
    await store.create(aDraft({ id: 'case_2' }, { review: { copy } }), noon)
    expect(await sign(vault, { ...statement, case: 'case_2' }, 'sign_1')).toMatchObject({ id: 'sign_1' })
  })
})
