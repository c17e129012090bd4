import { beforeAll, describe, expect, test } from 'vitest'
import { verifyChain } from '#src/storage/vault/audit/verifyChain.ts'
import { backUp } from '#src/storage/vault/backup/backUp.ts'
import { contentsOf } from '#src/storage/vault/backup/contentsOf.ts'
import { newRecoveryPair, type RecoveryPair } from '#src/storage/vault/recovery/newRecoveryPair.ts'
import { type CaseRecovery, recoverCases } from '#src/storage/vault/recovery/recoverCases.ts'
import { auditHead, entries } from '#src/storage/vault/store/auditLog.ts'
import { openDatabase } from '#src/storage/vault/store/database.ts'
import { unlockVault, vaultRecords } from '#src/storage/vault/store/unlockVault.ts'
import { vaultStore } from '#src/storage/vault/store/vaultStore.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { aFilledVault, making } from '#tests/support/filledVault.ts'
import { atNoon, noon, passphrase } from '#tests/support/openVaults.ts'

const people = [
  { name: 'Amir Vale', role: 'Superintendent' },
  { name: 'Joan Marsh', role: 'Records manager' },
] as const
const reason = 'The owner has retired'

let pair: RecoveryPair
beforeAll(async () => {
  pair = await newRecoveryPair()
})

const asked = (from: CaseRecovery['from']): CaseRecovery => ({
  people,
  reason,
  from,
  making: { ...making, label: 'Recovered' },
  parts: pair.parts,
})

async function opened(name: string, id: string) {
  const unlocked = await unlockVault(openDatabase(name), { id, secret: { passphrase }, now: atNoon })
  if (!unlocked.ok) throw new Error('The new vault does not open')
  return unlocked.vault
}

describe('the force’s recovery key, used by two named people on a vault of this computer', () => {
  test('opens every application into a new vault, and changes nothing of the old one', async () => {
    const { vault: old } = await aFilledVault('gone', pair.recipient)
    const before = (await contentsOf(old)).contents
    const recovered = await recoverCases(old.database, asked({ vault: old.record.id }))
    if (!recovered.ok) throw new Error(recovered.message)

    expect(recovered).toMatchObject({ applications: 3, versions: 8, notRecoverable: 0 })
    const vault = await opened('gone', recovered.vault.id)
    const after = (await contentsOf(vault)).contents
    const texts = (contents: typeof after) => contents.cases.map(({ id, versions }) => [id, versions])
    expect(texts(after)).toEqual(texts(before))
    expect((await contentsOf(old)).contents).toEqual(before)
    expect((await vaultRecords(old.database)).map(({ label }) => label)).toEqual(['Recovered', 'WM 4417'])
  })

  test('is written into the new vault’s record with both names, roles and the reason', async () => {
    const { vault: old } = await aFilledVault('told', pair.recipient)
    const recovered = await recoverCases(old.database, asked({ vault: old.record.id }))
    if (!recovered.ok) throw new Error(recovered.message)
    const [first] = await entries(await opened('told', recovered.vault.id))
    expect(first).toMatchObject({ n: 1, action: 'recovered', at: noon })
    expect(first?.detail).toMatch(
      /Amir Vale \(Superintendent\) and Joan Marsh \(Records manager\); reason: The owner has/,
    )
  })

  test('does not open what was made before the profile named it, and says how many', async () => {
    const { vault: old } = await aFilledVault('before', undefined)
    old.forceKey = pair.recipient
    await vaultStore(old).create(aDraft({ id: 'case_new' }), noon)
    const recovered = await recoverCases(old.database, asked({ vault: old.record.id }))
    expect(recovered).toMatchObject({ ok: true, applications: 1, notRecoverable: 3 })
  })

  test('makes no vault where it opens none of the applications', async () => {
    const { vault: old } = await aFilledVault('none', (await newRecoveryPair()).recipient)
    expect(await recoverCases(old.database, asked({ vault: old.record.id }))).toEqual({
      ok: false,
      message: expect.stringContaining('This key opens none of the 3 applications'),
    })
    expect(await vaultRecords(old.database)).toHaveLength(1)
  })

  test('keeps the last changed here and the other aside where two applications have one id', async () => {
    const { vault: old } = await aFilledVault('twice', pair.recipient)
    await vaultStore(old).create(
      aDraft({ id: 'case_3' }, { notes: { acts: 'newer' } }),
      '2026-11-24T12:00:00.000Z',
    )
    const recovered = await recoverCases(old.database, asked({ vault: old.record.id }))
    if (!recovered.ok) throw new Error(recovered.message)
    const store = vaultStore(await opened('twice', recovered.vault.id))
    expect(await store.read('case_3')).toMatchObject({ draft: { notes: { acts: 'newer' } } })
    expect(await store.removed()).toMatchObject([{ summary: { id: 'case_3' } }])
  })
})

describe('the force’s recovery key, used on a backup', () => {
  test('opens all of it, and the record goes on with the use of the key', async () => {
    const { vault: old } = await aFilledVault('file', pair.recipient)
    const { bytes, head } = await backUp(old)
    const recovered = await recoverCases(openDatabase('file-new'), asked({ file: bytes }))
    if (!recovered.ok) throw new Error(recovered.message)
    expect(recovered).toMatchObject({ applications: 3, versions: 8, head, notRecoverable: 0 })

    const vault = await opened('file-new', recovered.vault.id)
    const all = await entries(vault)
    expect(all[recovered.entries]).toMatchObject({ action: 'recovered', n: recovered.entries + 1 })
    const end = await auditHead(vault)
    expect(await verifyChain(all, vault.record.publicKey, end)).toEqual({ ok: true, head: end })
  })

  test('does not open one that was made without it', async () => {
    const { vault: old } = await aFilledVault('file-without')
    const { bytes } = await backUp(old)
    expect(await recoverCases(openDatabase('file-none'), asked({ file: bytes }))).toMatchObject({
      ok: false,
      message: expect.stringContaining('made without this recovery key'),
    })
  })
})

describe('the force’s recovery key is not used', () => {
  const database = openDatabase('unused')

  test('by one person', async () => {
    const alone = { ...asked({ vault: 'a' }), people: [people[0], people[0]] } as const
    expect(await recoverCases(database, alone)).toEqual({
      ok: false,
      message: 'Two different people must use the key together.',
    })
  })

  test('with one part', async () => {
    const half = { ...asked({ vault: 'a' }), parts: [pair.parts[0], pair.parts[0]] } as const
    expect(await recoverCases(database, half)).toMatchObject({ ok: false })
  })

  test('on a vault that is no longer there', async () => {
    expect(await recoverCases(database, asked({ vault: 'a' }))).toEqual({
      ok: false,
      message: 'This vault is no longer on this computer.',
    })
  })
})
