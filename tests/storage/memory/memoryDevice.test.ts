import { expect, test } from 'vitest'
import { memoryDevice } from '#src/storage/memory/memoryDevice.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { waysThere } from '#tests/support/waysThere.ts'

test('what is undone in memory can be made again', async () => {
  await waysThere(memoryDevice().tab())
})

test('a draft that was removed and destroyed is not put back', async () => {
  const store = memoryDevice().tab()
  await store.create(aDraft(), '2026-11-23T12:00:00.000Z')
  await store.remove('case_1', '2026-11-23T12:00:00.000Z')
  const [removed] = await store.removed()
  await store.destroy(removed?.key ?? '', '2026-11-23T12:01:00.000Z')
  expect(await store.removed()).toEqual([])
  expect(await store.restore('case_1')).toEqual({ restored: false, because: 'notKept' })
})
