import { expect, test } from 'vitest'
import type { Stored } from '#src/storage/draftStore.ts'
import { keptVersions } from '#src/storage/history.ts'
import { memoryDevice } from '#src/storage/memory/memoryDevice.ts'
import { filesOfCase } from '#src/storage/vault/store/filePieces.ts'
import { filesLetGo } from '#src/storage/vault/store/filesLetGo.ts'
import { keepVersion } from '#src/storage/vault/store/goingBack.ts'
import { linesIn } from '#src/storage/vault/store/shards.ts'
import { vaultFiles } from '#src/storage/vault/store/vaultFiles.ts'
import { vaultStore } from '#src/storage/vault/store/vaultStore.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { aVault, noon } from '#tests/support/openVaults.ts'

const bytes = new Uint8Array([1, 2, 3])
const file = (id: string) => ({
  ...{ id, length: 3, sha256: 'ab'.repeat(32), kind: 'png' as const, pages: [] },
})
const naming = (...ids: string[]) => ({
  step: 'evidence' as const,
  answers: { exhibits: ids.map((id) => ({ id: `e-${id}`, file: file(id) })) },
  typed: {},
})
const remark = (turn: number) => ({ note: { step: 'evidence' as const, text: `Turn ${turn}` } })

type Store = Pick<ReturnType<typeof vaultStore>, 'create' | 'change'>

/** A case that named two files and now names one of them; then so many changes more. */
async function replaced(
  store: Store,
  put: (id: string) => Promise<void>,
  more: number,
  keep?: () => Promise<void>,
) {
  await store.create(aDraft(), noon)
  await put('gone')
  await put('stays')
  let seq = await changed(store, 1, naming('gone', 'stays'))
  await keep?.()
  seq = await changed(store, seq, naming('stays'))
  await put('not-named-yet')
  for (let turn = 0; turn < more; turn += 1) seq = await changed(store, seq, remark(turn))
}

async function changed(
  store: Store,
  seq: number,
  patch: Parameters<Store['change']>[2],
): Promise<Stored['seq']> {
  const made = await store.change('case_1', seq, patch, noon)
  if (!made.saved) throw new Error('The change was not saved')
  return made.seq
}

async function inVault(name: string, more: number, kept = false) {
  const { vault } = await aVault(name)
  const store = vaultStore(vault)
  const files = vaultFiles(vault)
  await replaced(
    store,
    (id) => files.put('case_1', id, bytes),
    more,
    kept ? () => keepVersion(vault, 'case_1', 2, 'final') : undefined,
  )
  return await filesOfCase(vault, linesIn(vault)[0]?.key ?? '')
}

test('a file goes with the last version that names it, and one that was never named stays', async () => {
  expect(await inVault('let-go-before', keptVersions - 1)).toEqual(['gone', 'not-named-yet', 'stays'])
  expect(await inVault('let-go-after', keptVersions)).toEqual(['not-named-yet', 'stays'])
})

test('a file that a version kept for good names stays', async () => {
  expect(await inVault('let-go-kept', keptVersions + 5, true)).toEqual(['gone', 'not-named-yet', 'stays'])
})

test('nothing goes where a version that stays cannot be read', async () => {
  const { vault } = await aVault('let-go-damaged')
  const files = vaultFiles(vault)
  await replaced(vaultStore(vault), (id) => files.put('case_1', id, bytes), 1)
  const head = await vault.database.read((tx) => tx.objectStore('cases').getAll())
  const [only] = head
  if (!only) throw new Error('There is a case')
  expect(await filesLetGo(vault, only, { text: '{}', stay: [3], dropped: [2] })).toHaveLength(1)
  expect(await filesLetGo(vault, only, { text: '{}', stay: [99], dropped: [2] })).toEqual([])
})

test('in the memory of the page it is the same', async () => {
  for (const [more, there] of [
    [keptVersions - 1, 3],
    [keptVersions, 2],
  ] as const) {
    const { tab, files } = memoryDevice()
    await replaced(tab(), (id) => files.put('case_1', id, bytes), more)
    const left = await Promise.all(['gone', 'stays', 'not-named-yet'].map((id) => files.read('case_1', id)))
    expect(left.filter((each) => each !== undefined)).toHaveLength(there)
  }
})
