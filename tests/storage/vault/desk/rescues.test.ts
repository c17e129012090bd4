import 'fake-indexeddb/auto'
import { expect, test } from 'vitest'
import { rescues } from '#src/storage/vault/desk/rescues.ts'
import { vaultDesk } from '#src/storage/vault/desk/vaultDesk.ts'
import { openDatabase } from '#src/storage/vault/store/database.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { atNoon, noon, passphrase, quickKdf } from '#tests/support/openVaults.ts'

const into = { label: 'Restored', passphrase, kdf: quickKdf }

test('a backup made at one desk is restored at another, where it then opens', async () => {
  const first = vaultDesk(openDatabase('rescue-one'), atNoon)
  await first.make({ ...into, label: 'WM 4417' })
  await first.create(aDraft(), noon)
  const { bytes, head } = await first.backUp()
  const second = vaultDesk(openDatabase('rescue-two'), atNoon)
  const restored = await second.restoreBackup({ file: bytes, secret: { passphrase }, into })

  expect(restored).toMatchObject({
    ok: true,
    applications: 1,
    versions: 1,
    head,
    vault: { label: 'Restored' },
  })
  if (!restored.ok) return
  expect(await second.unlock({ id: restored.vault.id, secret: { passphrase } })).toMatchObject({ ok: true })
  expect(await second.list()).toMatchObject([{ id: 'case_1' }])
  expect(await second.audit()).toMatchObject({ check: { ok: true } })
})

test('two people open with the force’s key what somebody left, and nothing is open for it', async () => {
  const database = openDatabase('rescue-left')
  const { newRecoveryPair, recoverCases } = rescues(database, atNoon)
  const { recipient, parts } = await newRecoveryPair()
  const desk = vaultDesk(database, atNoon)
  const { vault } = await desk.make({ ...into, forceKey: recipient })
  await desk.create(aDraft(), noon)
  const people = [
    { name: 'Amir Vale', role: 'Superintendent' },
    { name: 'Joan Marsh', role: 'Records manager' },
  ] as const
  const asked = { people, reason: 'The owner has retired', parts, from: { vault: vault.id }, into }
  expect(await recoverCases(asked)).toMatchObject({ ok: true, applications: 1, notRecoverable: 0 })
})
