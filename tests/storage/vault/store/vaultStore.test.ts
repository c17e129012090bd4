import { expect, test } from 'vitest'
import { vaultStore } from '#src/storage/vault/store/vaultStore.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { aVault, noon } from '#tests/support/openVaults.ts'

test('a save is one transaction with its version, its line in the list and its entry in the record', async () => {
  const { vault } = await aVault('one')
  const store = vaultStore(vault)
  await store.create(aDraft(), noon)
  const written: string[][] = []
  const { write } = vault.database
  vault.database.write = (work) => {
    const here: string[] = []
    written.push(here)
    return write(async (tx) => {
      const result = await work(tx)
      for (const name of ['cases', 'versions', 'index', 'audit', 'marks'] as const) {
        here.push(`${name} ${await tx.objectStore(name).count()}`)
      }
      return result
    })
  }
  await store.change('case_1', 1, { note: { step: 'acts', text: 'one' } }, noon)
  expect(written).toEqual([['cases 1', 'versions 2', 'index 1', 'audit 3', 'marks 1']])
})
