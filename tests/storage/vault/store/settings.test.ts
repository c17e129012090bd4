import { expect, test } from 'vitest'
import { readSettings, saveSettings } from '#src/storage/vault/store/settings.ts'
import { anotherTab, aVault, noon } from '#tests/support/openVaults.ts'

test('a vault locks after ten minutes until something else is set', async () => {
  const { vault } = await aVault('settings')
  expect(await readSettings(vault)).toEqual({ lockAfterMinutes: 10 })
  await saveSettings(vault, { lockAfterMinutes: 5 })
  await saveSettings(vault, { lockAfterMinutes: 2, backedUpAt: noon })
  expect(await readSettings(await anotherTab('settings', vault))).toEqual({
    lockAfterMinutes: 2,
    backedUpAt: noon,
  })
})
