import { expect, test } from 'vitest'
import { handedOver } from '#src/storage/vault/audit/keyHandover.ts'
import { ownNames } from '#src/storage/vault/handOver/ownNames.ts'
import { log } from '#src/storage/vault/store/auditLog.ts'
import { noon } from '#tests/support/openVaults.ts'
import { quickVault } from '#tests/support/quickVault.ts'

const [first, second] = ['ab'.repeat(32), 'cd'.repeat(32)]

test('one is known by the key of now and those of the vaults whose backups one restored', async () => {
  const vault = await quickVault()
  const key = vault.signer.publicKey
  expect(await ownNames(vault)).toEqual({ own: [key], signed: [key] })
  await log(vault, handedOver({ at: noon, action: 'restored', detail: 'from a backup' }, first))
  await log(vault, handedOver({ at: noon, action: 'recovered', detail: 'by two people' }, second))
  expect(await ownNames(vault)).toEqual({ own: [key, first], signed: [key, first, second] })
})
