import { expect, test } from 'vitest'
import { sessionHandOver } from '#src/app/sessionHandOver.ts'
import { VaultLocked } from '#src/storage/faults.ts'

test('in a session nothing is handed over: each part says that the vault is locked', async () => {
  const { open, ...others } = sessionHandOver()
  for (const deed of Object.values(others) as (() => Promise<unknown>)[]) {
    await expect(deed()).rejects.toThrow(VaultLocked)
  }
  expect(await open(new Uint8Array(1))).toMatchObject({ ok: false, because: 'refused' })
})
