import { describe, expect, test } from 'vitest'
import { verifyChain } from '#src/storage/vault/audit/verifyChain.ts'
import { backUp } from '#src/storage/vault/backup/backUp.ts'
import { contentsOf } from '#src/storage/vault/backup/contentsOf.ts'
import { restoreBackup } from '#src/storage/vault/backup/restoreBackup.ts'
import { sumsOf } from '#src/storage/vault/backup/sums.ts'
import { canonicalJson } from '#src/storage/vault/keys/canonicalJson.ts'
import { auditHead, entries } from '#src/storage/vault/store/auditLog.ts'
import { openDatabase } from '#src/storage/vault/store/database.ts'
import { unlockVault, vaultRecords } from '#src/storage/vault/store/unlockVault.ts'
import { vaultStore } from '#src/storage/vault/store/vaultStore.ts'
import { aFilledVault, making } from '#tests/support/filledVault.ts'
import { atNoon, noon, passphrase } from '#tests/support/openVaults.ts'

async function opened(name: string, id: string, secret: { passphrase: string } | { recoveryCode: string }) {
  const unlocked = await unlockVault(openDatabase(name), { id, secret, now: atNoon })
  if (!unlocked.ok) throw new Error('The restored vault does not open')
  return unlocked.vault
}

describe('a backup restored on an empty computer', () => {
  test('holds every version to the letter, and the same audit head', async () => {
    const { vault: old } = await aFilledVault('old')
    const before = (await contentsOf(old)).contents
    const { bytes, head } = await backUp(old)
    const restored = await restoreBackup(openDatabase('empty'), {
      file: bytes,
      secret: { passphrase },
      making,
    })

    expect(restored).toMatchObject({ ok: true, applications: 3, versions: 8, head })
    if (!restored.ok) return
    const vault = await opened('empty', restored.vault.id, { passphrase })
    const after = (await contentsOf(vault)).contents
    expect(after.cases.map((each) => canonicalJson(each))).toEqual(
      before.cases.map((each) => canonicalJson(each)),
    )
    expect(await sumsOf(after)).toEqual(await sumsOf(before))
    expect(after.audit.entries.slice(0, before.audit.entries.length)).toEqual(before.audit.entries)
    expect(after.audit.entries[before.audit.head.n]).toMatchObject({
      action: 'restored',
      prev: before.audit.head.hash,
    })
    expect(after.numbers).toEqual(before.numbers)
  })

  test('opens with the passphrase and the new recovery code, and no longer with the old code', async () => {
    const { vault: old, recoveryCode } = await aFilledVault('old-code')
    const { bytes } = await backUp(old)
    const restored = await restoreBackup(openDatabase('new-code'), {
      file: bytes,
      secret: { recoveryCode },
      making,
    })
    if (!restored.ok) throw new Error(restored.message)

    const { id } = restored.vault
    expect(id).not.toBe(old.record.id)
    expect(restored.recoveryCode).not.toBe(recoveryCode)
    await opened('new-code', id, { recoveryCode: restored.recoveryCode })
    await opened('new-code', id, { passphrase })
    const tried = await unlockVault(openDatabase('new-code'), { id, secret: { recoveryCode }, now: atNoon })
    expect(tried).toMatchObject({ ok: false })
  })

  test('can be worked on: changed, undone, put back, and what is made under an old number counts on', async () => {
    const { vault: old } = await aFilledVault('old-work')
    const { bytes } = await backUp(old)
    const restored = await restoreBackup(openDatabase('work'), {
      file: bytes,
      secret: { passphrase },
      making,
    })
    if (!restored.ok) throw new Error(restored.message)
    const store = vaultStore(await opened('work', restored.vault.id, { passphrase }))

    expect(await store.redo('case_1', 6, noon)).toMatchObject({
      saved: true,
      draft: { notes: { acts: '“4” é' } },
    })
    expect(await store.undo('case_1', 7, noon)).toMatchObject({
      saved: true,
      draft: { notes: { acts: '“3” é' } },
    })
    expect(new Set((await store.list()).map(({ id }) => id))).toEqual(new Set(['case_1', 'case_2']))
    expect(await store.restore('case_3')).toEqual({ restored: true })
  })

  test('has a record that holds from its first entry to its last, though another key signs it now', async () => {
    const { vault: old } = await aFilledVault('old-chain')
    const first = await restoreBackup(openDatabase('chain'), {
      ...{ file: (await backUp(old)).bytes, secret: { passphrase }, making },
    })
    if (!first.ok) throw new Error(first.message)
    const vault = await opened('chain', first.vault.id, { passphrase })
    const again = await restoreBackup(openDatabase('chain-again'), {
      ...{ file: (await backUp(vault)).bytes, secret: { passphrase }, making },
    })
    if (!again.ok) throw new Error(again.message)
    const newest = await opened('chain-again', again.vault.id, { passphrase })
    const [all, head] = [await entries(newest), await auditHead(newest)]

    expect(new Set(all.map(({ actor }) => actor)).size).toBe(3)
    expect(await verifyChain(all, newest.record.publicKey, head)).toEqual({ ok: true, head })
    const changed = all.map((entry) => (entry.n === 2 ? { ...entry, seq: 99 } : entry))
    expect(await verifyChain(changed, newest.record.publicKey, head)).toMatchObject({ ok: false, n: 2 })
  })

  test('stands beside the vault that it was made of, which is not changed', async () => {
    const { vault: old } = await aFilledVault('beside')
    const { bytes } = await backUp(old)
    const before = await contentsOf(old)
    await restoreBackup(openDatabase('beside'), { file: bytes, secret: { passphrase }, making })

    expect((await vaultRecords(old.database)).map(({ label }) => label)).toEqual([
      'WM 4417',
      'WM 4417, restored',
    ])
    expect(await contentsOf(old)).toEqual(before)
  })
})

describe('a backup that does not open', () => {
  test('leaves no vault behind, and says why', async () => {
    const { vault: old } = await aFilledVault('old-wrong')
    const { bytes } = await backUp(old)
    const database = openDatabase('wrong')
    const secret = { passphrase: 'some other words of mine' }

    expect(await restoreBackup(database, { file: bytes, secret, making })).toMatchObject({
      ok: false,
      message: expect.stringContaining('That does not open this backup'),
    })
    expect(
      await restoreBackup(database, { file: bytes.slice(0, -1), secret: { passphrase }, making }),
    ).toMatchObject({
      ok: false,
      message: expect.stringContaining('The end of this backup is missing'),
    })
    expect(await vaultRecords(database)).toEqual([])
  })
})
