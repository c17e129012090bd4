import { expect, test } from 'vitest'
import { verifyChain } from '#src/storage/vault/audit/verifyChain.ts'
import { auditHead, entries } from '#src/storage/vault/store/auditLog.ts'
import { addPasskey } from '#src/storage/vault/store/changeKeys.ts'
import { commit } from '#src/storage/vault/store/commit.ts'
import { rotateKeys } from '#src/storage/vault/store/rotateKeys.ts'
import { firstOpened, newestRecord } from '#src/storage/vault/store/unlockVault.ts'
import { vaultStore } from '#src/storage/vault/store/vaultStore.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { anotherTab, aVault, noon, passphrase } from '#tests/support/openVaults.ts'

async function aFullVault(name: string) {
  const made = await aVault(name)
  const store = vaultStore(made.vault)
  for (const id of ['case_1', 'case_2']) await store.create(aDraft({ id }), noon)
  await store.change('case_1', 1, { note: { step: 'acts', text: 'one' } }, noon)
  await store.create(aDraft({ id: 'case_3' }), noon)
  await store.remove('case_3', noon)
  return { ...made, store }
}

test('with new keys everything is there, under none of the old keys', async () => {
  const { vault, recoveryCode, store } = await aFullVault('rotate')
  const before = await store.list()
  const oldKeys = new Map(vault.keys)
  const head = await auditHead(vault)
  const code = await rotateKeys(vault, passphrase)
  const opened = await anotherTab('rotate', vault)
  const later = vaultStore(opened)
  expect(await later.list()).toEqual(before)
  expect(await later.read('case_1')).toMatchObject({ seq: 2, draft: { notes: { acts: 'one' } } })
  expect(await later.undo('case_1', 2, noon)).toMatchObject({ draft: { notes: {} } })
  expect((await later.removed()).map(({ summary }) => summary.id)).toEqual(['case_3'])
  const all = await entries(opened)
  expect(await verifyChain(all, opened.record.publicKey)).toMatchObject({ ok: true })
  expect(all.some(({ n }) => n === head.n)).toBe(true)
  const record = await newestRecord(opened)
  expect(record.rotating).toBeUndefined()
  expect(record.keys.map(({ use, epoch }) => `${use} ${epoch}`)).toEqual(['sign 0', 'index 1', 'audit 1'])
  const sealed = await opened.database.read(async (tx) => [
    ...(await tx.objectStore('index').getAll()),
    ...(await tx.objectStore('audit').getAll()),
    ...(await tx.objectStore('marks').getAll()),
    ...(await tx.objectStore('versions').getAll()),
  ])
  expect(sealed.filter(({ kid }) => oldKeys.has(kid) || kid === 'case-0')).toEqual([])
  expect(await firstOpened(record, { recoveryCode }, 'work')).toBeUndefined()
  expect(await firstOpened(record, { recoveryCode: code ?? '' }, 'work')).toBeDefined()
})

test('a passkey opens nothing after the keys were replaced', async () => {
  const { vault } = await aFullVault('rotate-passkey')
  const prf = crypto.getRandomValues(new Uint8Array(32))
  const slot = { id: 'p', label: 'Key', credential: new Uint8Array([1]), salt: new Uint8Array(32) }
  await addPasskey(vault, passphrase, { ...slot, prf: new Uint8Array(prf) })
  await rotateKeys(vault, passphrase)
  expect(await firstOpened(await newestRecord(vault), { prf, passkey: 'p' }, 'work')).toBeUndefined()
})

test('a wrong passphrase replaces nothing', async () => {
  const { vault } = await aFullVault('rotate-wrong')
  const before = await newestRecord(vault)
  expect(await rotateKeys(vault, 'not the passphrase')).toBeUndefined()
  expect(await newestRecord(vault)).toEqual(before)
})

test('stopped after any number of steps, the vault opens and finishes', async () => {
  for (let steps = 0; ; steps += 1) {
    const { vault } = await aFullVault(`stopped-${steps}`)
    const { write } = vault.database
    let left = steps
    vault.database.write = (work) => {
      left -= 1
      return left < 0 ? Promise.reject(new Error('The power went')) : write(work)
    }
    const finished = await rotateKeys(vault, passphrase).then(
      () => true,
      () => false,
    )
    const opened = await anotherTab(`stopped-${steps}`, vault)
    expect(await vaultStore(opened).read('case_1')).toMatchObject({
      seq: 2,
      draft: { notes: { acts: 'one' } },
    })
    expect(await vaultStore(opened).list()).toHaveLength(2)
    expect(await verifyChain(await entries(opened), opened.record.publicKey)).toMatchObject({ ok: true })
    if (finished) break
    expect(steps).toBeLessThan(50)
  }
}, 60_000)

test('nothing is replaced where the vault changed meanwhile', async () => {
  const { vault } = await aFullVault('rotate-race')
  const { write } = vault.database
  vault.database.write = async (work) => {
    vault.database.write = write
    const record = await newestRecord(vault)
    const next = { ...record, seq: record.seq + 1 }
    await commit(vault.database, { expects: [], puts: [{ in: 'vaults', record: next }] })
    return await write(work)
  }
  await expect(rotateKeys(vault, passphrase)).rejects.toThrow('Another tab was writing')
  expect((await newestRecord(vault)).epoch).toBe(0)
})
