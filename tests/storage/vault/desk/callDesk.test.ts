import { expect, test } from 'vitest'
import {
  DraftMissing,
  DraftUnreadable,
  StorageFull,
  StorageOutdated,
  StorageUnavailable,
  VaultLocked,
} from '#src/storage/faults.ts'
import { callDesk } from '#src/storage/vault/desk/callDesk.ts'
import type { DeskCall } from '#src/storage/vault/desk/desk.ts'

test('a call goes out by its name with what is given, and its value comes back', async () => {
  const calls: DeskCall[] = []
  const desk = callDesk(async (call) => {
    calls.push(call)
    return { ok: true, value: ['a'] }
  })
  expect(await desk.remove('case_1', '2026-11-23T12:00:00.000Z')).toEqual(['a'])
  expect(calls).toEqual([{ name: 'remove', given: ['case_1', '2026-11-23T12:00:00.000Z'] }])
})

test.each([StorageFull, StorageOutdated, StorageUnavailable, DraftMissing, VaultLocked])(
  'a fault there is the same fault here: %o',
  async (Fault) => {
    const { name, message } = new Fault()
    const desk = callDesk(async () => ({ ok: false, name, message }))
    await expect(desk.list()).rejects.toBeInstanceOf(Fault)
  },
)

test('a fault with words of its own keeps them, and one that is not known is an error with its words', async () => {
  const saying = (name: string) => callDesk(async () => ({ ok: false, name, message: 'It was so' }))
  await expect(saying('DraftUnreadable').list()).rejects.toThrow(new DraftUnreadable('It was so'))
  await expect(saying('SlotBelowFloor').list()).rejects.toThrow('It was so')
})

test('a worker that broke has lost its keys', async () => {
  await expect(callDesk(async () => undefined).list()).rejects.toBeInstanceOf(VaultLocked)
})

test('a desk can be awaited without a call', async () => {
  const desk = callDesk(async () => ({ ok: true, value: 1 }))
  expect(await desk).toBe(desk)
})
