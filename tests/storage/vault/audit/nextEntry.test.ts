import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import type { AuditEntry, AuditFacts } from '#src/storage/vault/audit/auditEntry.ts'
import { firstHead, hashOf, nextEntry, shortHead, signedText } from '#src/storage/vault/audit/nextEntry.ts'
import { isSigned } from '#src/storage/vault/keys/signing.ts'
import { auditRecord, manyFacts } from '#tests/support/auditRecord.ts'

const printed: AuditFacts = {
  at: '2026-11-23T09:30:00.000Z',
  action: 'print',
  case: 'case_1',
  detail: 'serve',
}

test('the first entry has number 1 and follows a head of noughts', async () => {
  const { signer } = await auditRecord([])
  const { entry, head } = await nextEntry(firstHead, printed, signer)
  expect(entry).toMatchObject({ ...printed, v: 1, n: 1, prev: '0'.repeat(64), actor: signer.actor })
  expect(head).toEqual({ n: 1, hash: await hashOf(entry) })
})

test('each later entry carries the hash of the one before it', async () => {
  const { entries, head } = await auditRecord(manyFacts(3))
  const [first, second, third] = entries
  expect(entries.map(({ n }) => n)).toEqual([1, 2, 3])
  expect(second?.prev).toBe(first && (await hashOf(first)))
  expect(third?.prev).toBe(second && (await hashOf(second)))
  expect(head).toEqual({ n: 3, hash: third && (await hashOf(third)) })
})

test('the signature stands over all of the entry but itself', async () => {
  const { signer } = await auditRecord([])
  const { entry } = await nextEntry(firstHead, printed, signer)
  expect(JSON.parse(signedText(entry))).not.toHaveProperty('sig')
  expect(await isSigned(signer.publicKey, signedText(entry), entry.sig)).toBe(true)
  expect(await isSigned(signer.publicKey, signedText({ ...entry, detail: 'other' }), entry.sig)).toBe(false)
})

const entry: AuditEntry = {
  v: 1,
  n: 1,
  at: '2026-11-23T09:30:00.000Z',
  action: 'vaultMade',
  actor: 'a'.repeat(32),
  prev: firstHead.hash,
  sig: 'c'.repeat(128),
}

test('a record without entries has a head of noughts', () => {
  expect(firstHead).toEqual({ n: 0, hash: '0'.repeat(64) })
})

test('the hash is SHA-256 over the whole entry, its signature too, with its fields in the order of the alphabet', async () => {
  const { action, actor, at, n, prev, sig, v } = entry
  const text = JSON.stringify({ action, actor, at, n, prev, sig, v })
  expect(await hashOf(entry)).toBe(createHash('sha256').update(text).digest('hex'))
})

test('an entry with another signature has another hash', async () => {
  expect(await hashOf({ ...entry, sig: 'd'.repeat(128) })).not.toBe(await hashOf(entry))
})

test('twelve characters of the head stand on paper', () => {
  expect(shortHead({ hash: `0123456789ab${'f'.repeat(52)}` })).toBe('0123456789ab')
})
