import { expect, test } from 'vitest'
import { readCaseContents } from '#src/storage/vault/backup/caseContents.ts'
import { lineOf } from '#src/storage/vault/store/lines.ts'
import { aFilledVault } from '#tests/support/filledVault.ts'

test('the versions of a case are read with the ways back and forth between them', async () => {
  const { vault } = await aFilledVault('case-contents')
  const key = (await lineOf(vault, 'case_1'))?.key ?? ''
  const { contents, damaged } = await readCaseContents(vault, key, { id: 'case_1' })

  expect(damaged).toBe(0)
  expect(contents).toMatchObject({ id: 'case_1', undo: [1, 2, 3], redo: [5] })
  expect(contents?.versions.map(({ text }) => JSON.parse(text).notes.acts)).toEqual([
    ...[undefined, '“1” é', '“2” é', '“3” é', '“4” é', '“3” é'],
  ])
})

test('a case that is not there has no contents', async () => {
  const { vault } = await aFilledVault('case-missing')
  expect(await readCaseContents(vault, 'nothing', { id: 'a' })).toEqual({ contents: undefined, damaged: 0 })
})

test('a case of which no version opens has no contents, and each is counted', async () => {
  const { vault } = await aFilledVault('case-damaged')
  const key = (await lineOf(vault, 'case_1'))?.key ?? ''
  await vault.database.write(async (tx) => {
    for (const seq of [1, 2, 3, 4, 5, 6]) {
      const stored = await tx.objectStore('versions').get([vault.record.id, key, seq])
      if (stored) await tx.objectStore('versions').put({ ...stored, ct: stored.ct.map((byte) => byte ^ 1) })
    }
  })
  expect(await readCaseContents(vault, key, { id: 'case_1' })).toEqual({ contents: undefined, damaged: 6 })
})
