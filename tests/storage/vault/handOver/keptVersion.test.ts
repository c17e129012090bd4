import { expect, test } from 'vitest'
import { DraftMissing } from '#src/storage/faults.ts'
import { keptVersion } from '#src/storage/vault/handOver/keptVersion.ts'
import { aFilledVault } from '#tests/support/filledVault.ts'

test('a version that is kept is given as it was, and one that is not is not', async () => {
  const { vault } = await aFilledVault('keptVersion')
  expect((await keptVersion(vault, 'case_1', 1))?.notes).toEqual({})
  expect((await keptVersion(vault, 'case_1', 3))?.notes).toEqual({ acts: '“2” é' })
  expect((await keptVersion(vault, 'case_1', 6))?.notes).toEqual({ acts: '“3” é' })
  expect(await keptVersion(vault, 'case_1', 7)).toBeUndefined()
  await expect(keptVersion(vault, 'case_9', 1)).rejects.toThrow(DraftMissing)
})
