import { expect, test } from 'vitest'
import { StorageFull, StorageUnavailable } from '#src/storage/faults.ts'
import { noTrouble } from '#src/storage/vault/copy/trouble.ts'

test('is told as it was met, and over once something works', async () => {
  const { now, noting, inTime } = noTrouble(1_000)
  expect(now()).toBeUndefined()
  await noting(() => Promise.reject(new StorageFull()))
  expect(now()).toBe('full')
  await inTime(() => Promise.reject(new StorageUnavailable()))
  expect(now()).toBe('unreachable')
  await inTime(async () => undefined)
  expect(now()).toBeUndefined()
})

test('a copy that does not answer in time is not asked again', async () => {
  const { now, noting, inTime } = noTrouble(10)
  await inTime(() => new Promise(() => undefined))
  let asked = false
  await noting(async () => {
    asked = true
  })
  expect([now(), asked]).toEqual(['unreachable', false])
})
