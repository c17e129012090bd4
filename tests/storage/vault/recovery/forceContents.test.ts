import { expect, test } from 'vitest'
import { forceContents } from '#src/storage/vault/recovery/forceContents.ts'
import { joinParts } from '#src/storage/vault/recovery/joinParts.ts'
import { newRecoveryPair } from '#src/storage/vault/recovery/newRecoveryPair.ts'
import { rotateKeys } from '#src/storage/vault/store/rotateKeys.ts'
import { aFilledVault } from '#tests/support/filledVault.ts'
import { noon, passphrase } from '#tests/support/openVaults.ts'

test('the force’s key opens applications also after every key of the vault was replaced', async () => {
  const { recipient, parts } = await newRecoveryPair()
  const { vault } = await aFilledVault('force-rotated', recipient)
  await rotateKeys(vault, passphrase)
  const joined = await joinParts(...parts)
  if (!joined.ok) throw new Error(joined.message)
  const read = await forceContents(vault.database, vault.record, joined.identity, noon)
  expect(read).toMatchObject({ notRecoverable: 0, contents: { cases: { length: 3 } } })
})

test('it opens neither the list nor the record of the vault', async () => {
  const { recipient, parts } = await newRecoveryPair()
  const { vault } = await aFilledVault('force-list', recipient)
  const joined = await joinParts(...parts)
  if (!joined.ok) throw new Error(joined.message)
  const { contents } = await forceContents(vault.database, vault.record, joined.identity, noon)
  expect(contents.audit.entries).toEqual([])
  expect(contents.cases.every(({ removedAt }) => removedAt === undefined)).toBe(true)
})
