import { expect } from 'vitest'
import type { DraftStore } from '#src/storage/draftStore.ts'
import { aDraft } from './aDraft.ts'

type Store = Pick<DraftStore, 'create' | 'change' | 'undo' | 'redo' | 'read'>

const noon = '2026-11-23T12:00:00.000Z'
const named = (name: string) => ({ step: 'defendant', answers: { name }, typed: {} }) as const

/** Goes through undo and redo of a store, both ends and a stale page included. */
export async function waysThere(store: Store): Promise<void> {
  await store.create(aDraft(), noon)
  expect(await store.undo('case_1', 1, noon)).toMatchObject({ saved: true, seq: 1, ways: { undo: false } })
  await store.change('case_1', 1, named('First'), noon)
  await store.change('case_1', 2, named('Second'), noon)

  const undone = await store.undo('case_1', 3, noon)
  expect(undone).toMatchObject({ saved: true, seq: 4, ways: { undo: true, redo: true } })
  expect(await store.read('case_1')).toMatchObject({ draft: { case: { defendant: { name: 'First' } } } })

  expect(await store.undo('case_1', 3, noon)).toMatchObject({ saved: false, current: { seq: 4 } })

  const redone = await store.redo('case_1', 4, noon)
  expect(redone).toMatchObject({ saved: true, seq: 5, draft: { case: { defendant: { name: 'Second' } } } })
  expect(await store.redo('case_1', 5, noon)).toMatchObject({ saved: true, seq: 5, ways: { redo: false } })
  await expect(store.undo('case_9', 1, noon)).rejects.toThrow('no longer on this device')
}
