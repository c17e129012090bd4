import { expect, test } from 'vitest'
import { keepVersion, versionsOf } from '#src/storage/vault/store/goingBack.ts'
import { vaultStore } from '#src/storage/vault/store/vaultStore.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { anotherTab, aVault, noon } from '#tests/support/openVaults.ts'
import { waysThere } from '#tests/support/waysThere.ts'

const note = (text: string) => ({ note: { step: 'acts', text } }) as const

test('what is undone in a vault can be made again', async () => {
  await waysThere(vaultStore((await aVault('ways')).vault))
})

test('undo and redo go on after the vault was locked and opened again', async () => {
  const { vault } = await aVault('across')
  const store = vaultStore(vault)
  await store.create(aDraft(), noon)
  await store.change('case_1', 1, note('one'), noon)
  await store.change('case_1', 2, note('two'), noon)
  const later = vaultStore(await anotherTab('across', vault))
  expect(await later.read('case_1')).toMatchObject({ seq: 3, ways: { undo: true, redo: false } })
  await later.undo('case_1', 3, noon)
  const evenLater = vaultStore(await anotherTab('across', vault))
  expect(await evenLater.read('case_1')).toMatchObject({ seq: 4, draft: { notes: { acts: 'one' } } })
  expect(await evenLater.redo('case_1', 4, noon)).toMatchObject({ draft: { notes: { acts: 'two' } } })
})

test('a version that was printed as final is there after a hundred changes, those beside it are not', async () => {
  const { vault } = await aVault('kept')
  const store = vaultStore(vault)
  await store.create(aDraft(), noon)
  for (let seq = 1; seq < 100; seq += 1) {
    await store.change('case_1', seq, note(`change ${seq}`), noon)
    if (seq === 5) await keepVersion(vault, 'case_1', 6, 'final')
  }
  const lines = await versionsOf(vault, 'case_1')
  expect(lines.filter(({ kept }) => kept.length > 0)).toEqual([{ seq: 6, at: noon, kept: ['final'] }])
  expect(lines.map(({ seq }) => seq)).toEqual([6, ...Array.from({ length: 21 }, (_, at) => 80 + at)])
  const stored = await vault.database.read((tx) => tx.objectStore('versions').count())
  expect(stored).toBe(22)
})

test('keeping an older version than the newest keeps that one', async () => {
  const { vault } = await aVault('kept-older')
  const store = vaultStore(vault)
  await store.create(aDraft(), noon)
  await store.change('case_1', 1, note('one'), noon)
  await keepVersion(vault, 'case_1', 1, 'served')
  expect((await versionsOf(vault, 'case_1'))[0]).toEqual({ seq: 1, at: noon, kept: ['served'] })
  expect(await store.read('case_1')).toMatchObject({ seq: 2, draft: { notes: { acts: 'one' } } })
})
