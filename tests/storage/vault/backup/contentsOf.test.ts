import { expect, test } from 'vitest'
import { contentsOf, readCases } from '#src/storage/vault/backup/contentsOf.ts'
import { entries } from '#src/storage/vault/store/auditLog.ts'
import { lineOf } from '#src/storage/vault/store/lines.ts'
import { vaultStore } from '#src/storage/vault/store/vaultStore.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { aFilledVault } from '#tests/support/filledVault.ts'
import { anotherTab, aVault, noon } from '#tests/support/openVaults.ts'

test('the contents of a vault are every application with its versions, the record, the settings and the numbers', async () => {
  const { vault } = await aFilledVault('contents')
  const { contents, damaged } = await contentsOf(vault)

  expect(damaged).toBe(0)
  expect(contents).toMatchObject({
    vault: vault.record.id,
    label: 'WM 4417',
    settings: { lockAfterMinutes: 5 },
    cases: [
      { id: 'case_1', versions: [1, 2, 3, 4, 5, 6].map((seq) => ({ seq, at: noon })), redo: [5] },
      { id: 'case_2', versions: [{ seq: 1 }] },
      { id: 'case_3', removedAt: noon, versions: [{ seq: 1 }] },
    ],
  })
  expect(contents.numbers).toEqual([
    { id: 'case_3', seq: 1 },
    { id: 'case_4', seq: 1 },
  ])
  expect(contents.cases[0]?.versions.map(({ kept }) => kept)).toEqual([[], [], [], [], ['final'], []])
  expect(contents.audit.entries).toEqual(await entries(vault))
  expect(contents.audit.head.n).toBe(contents.audit.entries.length)
})

test('what another tab wrote is among them', async () => {
  const { vault } = await aVault('contents-tabs')
  await vaultStore(vault).list()
  await vaultStore(await anotherTab('contents-tabs', vault)).create(aDraft(), noon)
  expect((await contentsOf(vault)).contents.cases).toMatchObject([{ id: 'case_1' }])
})

test('a damaged version is left out and counted, and the rest is there', async () => {
  const { vault } = await aFilledVault('contents-damaged')
  const key = (await lineOf(vault, 'case_1'))?.key ?? ''
  await vault.database.write(async (tx) => {
    const stored = await tx.objectStore('versions').get([vault.record.id, key, 6])
    if (stored) await tx.objectStore('versions').put({ ...stored, ct: stored.ct.map((byte) => byte ^ 1) })
  })
  const { cases, damaged } = await readCases(vault)

  expect(damaged).toBe(1)
  expect(cases[0]).toMatchObject({ id: 'case_1', versions: [1, 2, 3, 4, 5].map((seq) => ({ seq })) })
  expect(cases).toHaveLength(3)
})
