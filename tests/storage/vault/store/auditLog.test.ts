import { expect, test } from 'vitest'
import { verifyChain } from '#src/storage/vault/audit/verifyChain.ts'
import { RecordTampered } from '#src/storage/vault/keys/envelope.ts'
import { auditHead, entries, log } from '#src/storage/vault/store/auditLog.ts'
import { vaultStore } from '#src/storage/vault/store/vaultStore.ts'
import { within } from '#src/storage/vault/store/writing.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { anotherTab, aVault, noon } from '#tests/support/openVaults.ts'

test('each deed is an entry, in order, and the whole holds', async () => {
  const { vault } = await aVault('deeds')
  const store = vaultStore(vault)
  await store.create(aDraft(), noon)
  await store.change('case_1', 1, { note: { step: 'acts', text: 'ask' } }, noon)
  await store.remove('case_1', noon)
  await store.restore('case_1')
  await log(vault, { at: noon, action: 'export', case: 'case_1' })
  const all = await entries(vault)
  expect(all.map(({ action }) => action)).toEqual([
    ...['vaultMade', 'create', 'change', 'delete', 'putBack', 'export'],
  ])
  expect(await verifyChain(all, vault.record.publicKey, await auditHead(vault))).toMatchObject({ ok: true })
})

test('the characters for a paper are the head with its own entry', async () => {
  const { vault } = await aVault('characters')
  const shown = await log(vault, { at: noon, action: 'print', case: 'case_1', seq: 1 })
  expect(shown).toMatch(/^[0-9a-f]{12}$/)
  expect((await auditHead(vault)).hash.startsWith(shown)).toBe(true)
  expect(await log(vault, { at: noon, action: 'print', case: 'case_1', seq: 1 })).not.toBe(shown)
})

test('two tabs that write at once write one chain', async () => {
  const { vault } = await aVault('two-tabs')
  const other = await anotherTab('two-tabs', vault)
  const deeds = [vault, other].flatMap((each) =>
    Array.from({ length: 10 }, () => log(each, { at: noon, action: 'view', case: 'case_1' })),
  )
  await Promise.all(deeds)
  const all = await entries(vault)
  expect(all.filter(({ action }) => action === 'view')).toHaveLength(20)
  expect(await verifyChain(all, vault.record.publicKey)).toMatchObject({ ok: true })
})

test('an entry that was changed on the disk is not read as if it were true', async () => {
  const { vault } = await aVault('changed')
  await vault.database.write(async (tx) => {
    const [first] = await tx.objectStore('audit').getAll(within([vault.record.id]))
    if (first) await tx.objectStore('audit').put({ ...first, ct: first.ct.map((byte) => byte ^ 1) })
  })
  await expect(entries(vault)).rejects.toThrow(RecordTampered)
})

test('a record that was cut short does not fit the head that is kept apart', async () => {
  const { vault } = await aVault('cut')
  await log(vault, { at: noon, action: 'view', case: 'case_1' })
  await vault.database.write((tx) => tx.objectStore('audit').delete([vault.record.id, 2]))
  const check = await verifyChain(await entries(vault), vault.record.publicKey, await auditHead(vault))
  expect(check.ok).toBe(false)
})
