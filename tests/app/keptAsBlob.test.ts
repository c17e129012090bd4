import { expect, test } from 'vitest'
import { keptAsBlob } from '#src/app/keptAsBlob.ts'

test('what is asked for twice is made once, and is the same', async () => {
  let made = 0
  const get = keptAsBlob(async () => new Uint8Array([++made, 2]))
  expect(await get()).toEqual(new Uint8Array([1, 2]))
  expect(await get()).toEqual(new Uint8Array([1, 2]))
  expect(made).toBe(1)
})
