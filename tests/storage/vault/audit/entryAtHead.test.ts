import { beforeAll, expect, test } from 'vitest'
import { entryAtHead } from '#src/storage/vault/audit/entryAtHead.ts'
import { hashOf, shortHead } from '#src/storage/vault/audit/nextEntry.ts'
import { auditRecord, manyFacts, type SignedRecord } from '#tests/support/auditRecord.ts'

let record: SignedRecord
beforeAll(async () => {
  record = await auditRecord(manyFacts(5))
})

const found = (characters: string) => entryAtHead(record.entries, record.head.hash, characters)

test('the characters of a footer lead to the entry that was the last when the paper was made', async () => {
  for (const entry of record.entries) {
    expect(found(shortHead({ hash: await hashOf(entry) }))).toEqual(entry)
  }
})

test('they may be typed with spaces and capitals', () => {
  const [first, second] = [record.head.hash.slice(0, 6), record.head.hash.slice(6, 12)]
  expect(found(` ${first} ${second.toUpperCase()}`)?.n).toBe(5)
})

test.each([
  ['one character too few', () => shortHead(record.head).slice(1)],
  ['one too many', () => record.head.hash.slice(0, 13)],
  ['nothing', () => ''],
  ['those of another record', () => 'fedcba987654'],
  ['those of a record without entries', () => '0'.repeat(12)],
])('no entry is found for %s', (_, characters) => {
  expect(found(characters())).toBeUndefined()
})

test('a record without entries has none to find', () => {
  expect(entryAtHead([], '0'.repeat(64), '0'.repeat(12))).toBeUndefined()
})
