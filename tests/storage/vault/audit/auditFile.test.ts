import { beforeAll, describe, expect, test } from 'vitest'
import { readAuditFile } from '#src/storage/vault/audit/auditFile.ts'
import { exportAudit } from '#src/storage/vault/audit/exportAudit.ts'
import { verifyChain } from '#src/storage/vault/audit/verifyChain.ts'
import { auditRecord, manyFacts, type SignedRecord } from '#tests/support/auditRecord.ts'

let record: SignedRecord
let text: string
beforeAll(async () => {
  record = await auditRecord(manyFacts(5))
  const { signer, entries, head } = record
  text = exportAudit({ publicKey: signer.publicKey, entries, head: head.hash })
})

/** The exported text after a change of what it holds. */
const altered = (
  change: (file: { [key: string]: unknown; entries: { [key: string]: unknown }[] }) => void,
) => {
  const file = JSON.parse(text)
  change(file)
  return JSON.stringify(file)
}

test('what is exported is read again as it was, and holds', async () => {
  const read = readAuditFile(text)
  expect(read).toEqual({
    ok: true,
    publicKey: record.signer.publicKey,
    entries: record.entries,
    head: record.head,
  })
  expect(read.ok && (await verifyChain(read.entries, read.publicKey, read.head))).toEqual({
    ok: true,
    head: record.head,
  })
})

test('a record with every fact of an entry is read again as it was', async () => {
  const full = {
    at: '2026-11-23T09:30:00.000Z',
    action: 'disclose',
    case: 'case_1',
    seq: 7,
    state: 'e'.repeat(64),
    detail: 'for the disclosure unit',
  } as const
  const { signer, entries, head } = await auditRecord([full])
  expect(readAuditFile(exportAudit({ publicKey: signer.publicKey, entries, head: head.hash }))).toMatchObject(
    { ok: true, entries },
  )
})

test('a record whose head is told by its first 12 characters is checked against them', async () => {
  const { signer, entries, head } = record
  const read = readAuditFile(
    exportAudit({ publicKey: signer.publicKey, entries, head: head.hash.slice(0, 12) }),
  )
  expect(read.ok && (await verifyChain(read.entries, read.publicKey, read.head))).toEqual({ ok: true, head })
  const other = exportAudit({ publicKey: signer.publicKey, entries, head: 'f'.repeat(12) })
  const readOther = readAuditFile(other)
  expect(
    readOther.ok && (await verifyChain(readOther.entries, readOther.publicKey, readOther.head)),
  ).toMatchObject({
    ok: false,
    n: 5,
  })
})

test('a record without entries can be exported and read', () => {
  const none = exportAudit({ publicKey: record.signer.publicKey, entries: [], head: '0'.repeat(64) })
  expect(readAuditFile(none)).toMatchObject({ ok: true, entries: [], head: { n: 0, hash: '0'.repeat(64) } })
})

describe('what is no audit record is refused, and it is said why', () => {
  const none = 'This file is not an audit record that this app exported, or it is damaged.'
  test.each([
    ['an empty file', () => '', none],
    ['a text', () => 'Dear colleague', none],
    ['an application', () => '{"format":"spo-case","version":1}', none],
    ['a file that was cut in the middle', () => text.slice(0, text.length / 2), none],
    [
      'a record of another version',
      () =>
        altered((file) => {
          file.version = 3
        }),
      'This audit record is of another version of this app.',
    ],
    [
      'an entry without its signature',
      () =>
        altered(({ entries }) => {
          delete entries[2]?.sig
        }),
      'Entry 3 of this file is damaged or was changed: it does not read as an entry.',
    ],
    [
      'a deed that is no word of the list',
      () =>
        altered(({ entries }) => {
          Object.assign(entries[1] ?? {}, { action: 'dance' })
        }),
      'Entry 2 of this file is damaged or was changed: it does not read as an entry.',
    ],
    [
      'half a character, which nobody can have signed',
      () =>
        altered(({ entries }) => {
          Object.assign(entries[1] ?? {}, { detail: '\ud83d' })
        }),
      'Entry 2 of this file is damaged or was changed: it does not read as an entry.',
    ],
    [
      'an entry with a fact more',
      () =>
        altered(({ entries }) => {
          Object.assign(entries[4] ?? {}, { name: 'Somebody' })
        }),
      'Entry 5 of this file is damaged or was changed: it does not read as an entry.',
    ],
    [
      'a record without its head',
      () =>
        altered((file) => {
          delete file.head
        }),
      'This audit record is damaged or was changed: what stands around its entries does not read.',
    ],
    [
      'a record with a fact more',
      () =>
        altered((file) => {
          file.owner = 'Somebody'
        }),
      'This audit record is damaged or was changed: what stands around its entries does not read.',
    ],
    [
      'a file of more than 100 MB',
      () => ' '.repeat(100_000_001),
      'This file is larger than any that can be checked here.',
    ],
  ])('%s', (_, made, message) => {
    expect(readAuditFile(made())).toEqual({ ok: false, message })
  })
})
