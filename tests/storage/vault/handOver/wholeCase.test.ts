import { expect, test } from 'vitest'
import { DraftMissing } from '#src/storage/faults.ts'
import { wholeCase } from '#src/storage/vault/handOver/wholeCase.ts'
import { vaultFiles } from '#src/storage/vault/store/vaultFiles.ts'
import { aFilledVault } from '#tests/support/filledVault.ts'

test('a whole case has every version to the letter, and its files', async () => {
  const { vault } = await aFilledVault('wholeCase')
  await vaultFiles(vault).put('case_1', 'file_1', new TextEncoder().encode('an exhibit'))
  const whole = await wholeCase(vault, 'case_1')
  expect(whole).toMatchObject({ purpose: 'case', audit: '', draft: { notes: { acts: '“3” é' } } })
  expect(whole.versions.map(({ seq }) => seq)).toEqual([1, 2, 3, 4, 5, 6])
  expect(whole.versions[4]?.kept).toEqual(['final'])
  expect(JSON.parse(whole.versions[5]?.text ?? '')).toEqual(whole.draft)
  expect(whole.files).toEqual([{ id: 'file_1', base64: btoa('an exhibit') }])
})

test.each(['case_9', 'case_3'])('one that is not here, or was deleted, is not given: %s', async (id) => {
  const { vault } = await aFilledVault(`wholeCase-${id}`)
  await expect(wholeCase(vault, id)).rejects.toThrow(DraftMissing)
})
