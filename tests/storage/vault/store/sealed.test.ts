import { expect, test } from 'vitest'
import { RecordTampered } from '#src/storage/vault/keys/envelope.ts'
import { openJson, sealJson } from '#src/storage/vault/store/sealed.ts'
import { aVault } from '#tests/support/openVaults.ts'

const place = { store: 'index', id: '0', seq: 1 } as const

test('what is sealed opens at its place and shows nothing before', async () => {
  const { vault } = await aVault('sealed')
  const envelope = await sealJson(vault, place, { name: 'Dan Ember' })
  expect(await openJson(vault, place, envelope)).toEqual({ name: 'Dan Ember' })
  expect(new TextDecoder('latin1').decode(envelope.ct)).not.toContain('Ember')
  expect(envelope.ct.length).toBe(4096 + 16)
})

test.each([
  ['in another store', { ...place, store: 'marks' }],
  ['under another number', { ...place, seq: 2 }],
  ['under another name', { ...place, id: '1' }],
] as const)('it does not open %s', async (_, other) => {
  const { vault } = await aVault('sealed-elsewhere')
  const envelope = await sealJson(vault, place, { name: 'Dan Ember' })
  await expect(openJson(vault, other, envelope)).rejects.toThrow(RecordTampered)
})
