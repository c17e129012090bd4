import { expect, test } from 'vitest'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { carry, keepCarried } from '#src/features/handOver/carriedFiles.ts'
import { aCase } from '#tests/support/aCase.ts'
import { heldFiles } from '#tests/support/heldFiles.ts'

const exhibit = (id: string, reference: string) => ({
  ...{ id: `ex-${id}`, reference, description: 'A message' },
  file: { id, length: 3, sha256: 'a'.repeat(64), kind: 'pdf' as const, pages: [] },
})
const file: CaseFile = aCase({
  map: { zones: [{ id: 'zone', number: 1, image: { id: 'image' } }] },
  evidence: { exhibits: [exhibit('one', 'OM/1'), exhibit('two', 'OM/2')] },
})

async function held(lengths: Record<string, number>) {
  const store = heldFiles()
  for (const [id, length] of Object.entries(lengths)) {
    await store.put(file.id, id, new Uint8Array(length).fill(200))
  }
  return store
}

test('exhibits and maps go with an application, and are the same bytes where they arrive', async () => {
  const carried = await carry(await held({ image: 70_001, one: 3, two: 1 }), file)
  expect(carried.leftOut).toEqual([])
  const there = heldFiles()
  await keepCarried(there, file.id, carried.files)
  expect(await there.read(file.id, 'image')).toEqual(new Uint8Array(70_001).fill(200))
  expect(await there.read(file.id, 'two')).toEqual(new Uint8Array(1).fill(200))
})

test('what is not on this computer is named', async () => {
  const { files, leftOut } = await carry(await held({ one: 3 }), file)
  expect(files.map(({ id }) => id)).toEqual(['one'])
  expect(leftOut).toEqual(['map 1', 'exhibit OM/2'])
})

test('what just fits goes, and what is one byte more is left out by its name', async () => {
  const store = await held({ image: 1, one: 3, two: 1 })
  expect((await carry(store, file, 5)).leftOut).toEqual([])
  expect((await carry(store, file, 4)).leftOut).toEqual(['exhibit OM/2'])
})

test('a file that is there already stays as it is', async () => {
  const there = await held({ one: 2 })
  await keepCarried(there, file.id, [{ id: 'one', base64: btoa('other') }])
  expect(await there.read(file.id, 'one')).toEqual(new Uint8Array(2).fill(200))
})
