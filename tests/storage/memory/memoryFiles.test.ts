import { expect, test } from 'vitest'
import { memoryDevice } from '#src/storage/memory/memoryDevice.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { noon } from '#tests/support/openVaults.ts'
import { someBytes } from '#tests/support/someBytes.ts'

test('every tab of a device in memory reads the same files', async () => {
  const { tab, files, cases } = memoryDevice()
  await tab().create(aDraft(), noon)
  await files.put('case_1', 'file_1', someBytes(4))
  await tab().change('case_1', 1, { note: { step: 'acts', text: 'one' } }, noon)
  expect(cases.held.get('case_1')?.files.get('file_1')).toEqual(someBytes(4))
})

test('nothing of a destroyed case stays in memory', async () => {
  const { tab, files, cases } = memoryDevice()
  const store = tab()
  await store.create(aDraft(), noon)
  await files.put('case_1', 'file_1', someBytes(4))
  await store.remove('case_1', noon)
  await store.destroy((await store.removed())[0]?.key ?? '', noon)
  expect([cases.held.size, cases.aside.size]).toEqual([0, 0])
})
