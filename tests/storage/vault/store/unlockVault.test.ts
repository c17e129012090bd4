import { expect, test } from 'vitest'
import { StorageFull } from '#src/storage/faults.ts'
import { SlotBelowFloor } from '#src/storage/vault/keys/derive.ts'
import { entries } from '#src/storage/vault/store/auditLog.ts'
import { commit } from '#src/storage/vault/store/commit.ts'
import { openDatabase } from '#src/storage/vault/store/database.ts'
import type { VaultRecord } from '#src/storage/vault/store/records.ts'
import {
  firstOpened,
  newestRecord,
  secondsToWait,
  unlockVault,
  vaultRecords,
} from '#src/storage/vault/store/unlockVault.ts'
import { vaultStore } from '#src/storage/vault/store/vaultStore.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { aVault, noon, passphrase } from '#tests/support/openVaults.ts'

const wrong = { passphrase: 'seven calm otters row away' }

test.each([
  [[], noon, 0],
  [['2026-11-23T12:00:00.000Z'], '2026-11-23T12:00:00.000Z', 1],
  [['2026-11-23T12:00:00.000Z'], '2026-11-23T12:00:01.000Z', 0],
  [Array(3).fill('2026-11-23T12:00:00.000Z'), '2026-11-23T12:00:00.500Z', 4],
  [Array(50).fill('2026-11-23T12:00:00.000Z'), '2026-11-23T12:00:00.000Z', 60],
  [Array(50).fill('2027-11-23T12:00:00.000Z'), '2026-11-23T12:00:00.000Z', 60],
  [Array(50).fill('2026-11-23T12:00:00.000Z'), '2027-11-23T12:00:00.000Z', 0],
])('after %j at %s one waits %i seconds', (failedAt, now, seconds) => {
  expect(secondsToWait({ failedAt }, now)).toBe(seconds)
})

test('a wrong passphrase opens nothing, makes the next try wait, and is told of once the vault opens', async () => {
  let now = noon
  const { vault } = await aVault('wrong')
  await vaultStore(vault).create(aDraft(), noon)
  const ask = { id: vault.record.id, now: () => now }
  const database = openDatabase('wrong')
  expect(await unlockVault(database, { ...ask, secret: wrong })).toEqual({
    ok: false,
    because: 'wrong',
    waitSeconds: 1,
  })
  expect(await unlockVault(database, { ...ask, secret: { passphrase } })).toMatchObject({
    ok: false,
    waitSeconds: 1,
  })
  now = '2026-11-23T12:00:01.000Z'
  const opened = await unlockVault(database, { ...ask, secret: { passphrase } })
  if (!opened.ok) throw new Error('It is the right one')
  const told = (await entries(opened.vault)).slice(-2)
  expect(told).toMatchObject([
    { action: 'failedUnlock', at: noon },
    { action: 'unlock', at: now },
  ])
  expect((await newestRecord(opened.vault)).failedAt).toEqual([])
  expect(await vaultStore(opened.vault).list()).toHaveLength(1)
})

test('a vault that is not there is told as that', async () => {
  const { vault } = await aVault('missing')
  const asked = { id: 'no such vault', secret: { passphrase }, now: () => noon }
  expect(await unlockVault(vault.database, asked)).toEqual({ ok: false, because: 'missing' })
})

test('a slot that was weakened on the disk is refused, not opened', async () => {
  const { vault } = await aVault('weakened')
  const record = await newestRecord(vault)
  const slots = record.slots.map((slot) =>
    slot.kind === 'passphrase'
      ? { ...slot, kdf: { name: 'pbkdf2-sha-256', iterations: 1000 } as const }
      : slot,
  )
  const weak: VaultRecord = { ...record, slots }
  await commit(vault.database, { expects: [], puts: [{ in: 'vaults', record: weak }] })
  const asked = { id: record.id, secret: { passphrase }, now: () => noon }
  await expect(unlockVault(vault.database, asked)).rejects.toThrow(SlotBelowFloor)
})

test('the vaults on a computer come by label', async () => {
  await aVault('labels')
  const { vault } = await aVault('labels')
  const records = await vaultRecords(vault.database)
  expect(records.map(({ label }) => label)).toEqual(['WM 4417', 'WM 4417'])
})

test('a passkey that does not belong to the vault opens nothing', async () => {
  const { vault } = await aVault('passkey')
  const secret = { prf: new Uint8Array(32), passkey: 'passkey_1' }
  expect(await firstOpened(vault.record, secret, 'work')).toBeUndefined()
})

test('a vault on a full disk can still be opened, read and exported from', async () => {
  const { vault } = await aVault('full')
  await vaultStore(vault).create(aDraft({ defendant: { name: 'Dan Ember' } }), noon)
  const database = openDatabase('full')
  const full = { ...database, write: () => Promise.reject(new StorageFull()) }
  const opened = await unlockVault(full, { id: vault.record.id, secret: { passphrase }, now: () => noon })
  if (!opened.ok) throw new Error('It opens')
  const store = vaultStore(opened.vault)
  expect(await store.read('case_1')).toMatchObject({ draft: { case: { defendant: { name: 'Dan Ember' } } } })
  await expect(store.change('case_1', 1, { note: { step: 'acts', text: 'a' } }, noon)).rejects.toThrow(
    StorageFull,
  )
})
