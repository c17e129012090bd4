import { expect, test } from 'vitest'
import { RecordTampered } from '#src/storage/vault/keys/envelope.ts'
import { keyNamed, kidOf, newestKey, nothingKnown } from '#src/storage/vault/store/openVault.ts'
import { aVault } from '#tests/support/openVaults.ts'

test('the newest key of a use is the one that seals', async () => {
  const { vault } = await aVault('newest')
  expect(newestKey(vault, 'index')).toEqual({ kid: 'index-0', key: keyNamed(vault.keys, kidOf('index', 0)) })
})

test('a record that names a key which the vault never had is refused', () => {
  expect(() => keyNamed(new Map(), 'index-7')).toThrow(RecordTampered)
})

test('nothing is known of a vault before it is read', () => {
  const { shards, cases } = nothingKnown()
  expect([shards.size, cases.size]).toEqual([0, 0])
})
