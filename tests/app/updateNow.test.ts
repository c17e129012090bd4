import { expect, test, vi } from 'vitest'
import { updateNow } from '#src/app/updateNow.ts'
import type { DoorState } from '#src/features/drafts/door.ts'

function aTab({ state = { kind: 'session' } as DoorState, alone = true, taken = true, locks = true } = {}) {
  const did: string[] = []
  const version = {
    isAlone: async () => alone,
    takeOver: vi.fn(async () => {
      did.push('takes over')
      return taken
    }),
  }
  const door = {
    state: () => state,
    lock: vi.fn(async () => {
      if (!locks) throw new Error('The disk is full')
      did.push('saves and locks')
    }),
  }
  return { version, door, did }
}

test('what is typed is saved and locked before the new version takes over', async () => {
  const { version, door, did } = aTab()
  expect(await updateNow(version, door)).toBe('updated')
  expect(did).toEqual(['saves and locks', 'takes over'])
})

test('where nothing is open there is nothing to lock', async () => {
  const { version, door, did } = aTab({ state: { kind: 'closed' } })
  expect(await updateNow(version, door)).toBe('updated')
  expect(did).toEqual(['takes over'])
})

test('what cannot be saved stops the update, and the page stays as it is', async () => {
  const { version, door, did } = aTab({ locks: false })
  expect(await updateNow(version, door)).toBe('notSaved')
  expect(did).toEqual([])
})

test('with another tab open nothing is locked and nothing updated', async () => {
  const { version, door, did } = aTab({ alone: false })
  expect(await updateNow(version, door)).toBe('others')
  expect(did).toEqual([])
})

test('a tab that is opened meanwhile stops the update', async () => {
  const { version, door } = aTab({ taken: false })
  expect(await updateNow(version, door)).toBe('others')
})
