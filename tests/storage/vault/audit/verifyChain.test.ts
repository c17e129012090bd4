import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import type { AuditEntry } from '#src/storage/vault/audit/auditEntry.ts'
import { firstHead, hashOf, nextEntry } from '#src/storage/vault/audit/nextEntry.ts'
import { verifyChain } from '#src/storage/vault/audit/verifyChain.ts'
import { auditRecord, manyFacts, type SignedRecord } from '#tests/support/auditRecord.ts'

let record: SignedRecord
beforeAll(async () => {
  record = await auditRecord(manyFacts(12))
})

const check = (entries: readonly AuditEntry[]) => verifyChain(entries, record.signer.publicKey, record.head)
const without = (place: number) => record.entries.filter((_, at) => at !== place)
const changed = (place: number, change: Partial<AuditEntry>) =>
  record.entries.map((entry, at) => (at === place ? { ...entry, ...change } : entry))
/** Takes an entry out and puts it in again before the place given. */
const moved = (from: number, to: number) =>
  without(from).toSpliced(to, 0, ...record.entries.slice(from, from + 1))

describe('a record holds', () => {
  test('when nothing was done to it, and its head is told', async () => {
    expect(await check(record.entries)).toEqual({ ok: true, head: record.head })
    expect(await verifyChain(record.entries, record.signer.publicKey)).toEqual({
      ok: true,
      head: record.head,
    })
  })

  test('when it has no entries yet', async () => {
    expect(await verifyChain([], record.signer.publicKey, firstHead)).toEqual({ ok: true, head: firstHead })
  })

  test('when it has many more entries than are worked out at once', async () => {
    const long = await auditRecord(manyFacts(450))
    expect(await verifyChain(long.entries, long.signer.publicKey, long.head)).toEqual({
      ok: true,
      head: long.head,
    })
    const cut = long.entries.toSpliced(300, 1)
    expect(await verifyChain(cut, long.signer.publicKey, long.head)).toMatchObject({ ok: false, n: 301 })
  })
})

describe('a record does not hold, and it is said where and why', () => {
  test.each([
    ['an entry was taken out', () => without(4), 5, 'Entry 5 is missing.'],
    ['the first entry was taken out', () => without(0), 1, 'Entry 1 is missing.'],
    [
      'the last entry was taken out',
      () => without(11),
      12,
      'The record was cut short: it has 11 of 12 entries.',
    ],
    ['all was taken out', () => [], 1, 'The record was cut short: it has 0 of 12 entries.'],
    [
      'an entry stands twice',
      () => record.entries.toSpliced(4, 0, ...record.entries.slice(3, 4)),
      4,
      'Entry 4 stands twice.',
    ],
    [
      'the last entry stands twice',
      () => [...record.entries, ...record.entries.slice(-1)],
      12,
      'Entry 12 stands twice.',
    ],
    ['an entry was moved up', () => moved(8, 2), 9, 'Entry 9 is in the wrong place.'],
    ['an entry was moved down', () => moved(2, 8), 4, 'Entry 4 is in the wrong place.'],
    [
      'a deed was changed',
      () => changed(6, { action: 'delete' }),
      7,
      'Entry 7 was changed: its signature does not fit what it says.',
    ],
    [
      'a signature was changed',
      () => changed(6, { sig: '0'.repeat(128) }),
      7,
      'Entry 7 was changed: its signature does not fit what it says.',
    ],
    [
      'the key was changed',
      () => changed(6, { actor: '0'.repeat(32) }),
      7,
      'Entry 7 was signed by another key, or was changed.',
    ],
  ])('%s', async (_, entries, n, why) => {
    expect(await check(entries())).toEqual({ ok: false, n, why })
  })

  test('an entry was signed by another key', async () => {
    const other = await auditRecord(manyFacts(12))
    const entries = record.entries.toSpliced(6, 1, ...other.entries.slice(6, 7))
    expect(await check(entries)).toMatchObject({
      ok: false,
      n: 7,
      why: expect.stringContaining('another key'),
    })
  })

  test('the whole record was written anew by another key', async () => {
    const other = await auditRecord(manyFacts(12))
    expect(await check(other.entries)).toMatchObject({
      ok: false,
      n: 1,
      why: expect.stringContaining('another key'),
    })
  })

  test('the last entry was replaced by whoever holds the key', async () => {
    const [before] = record.entries.slice(10, 11)
    const end = { n: 11, hash: before ? await hashOf(before) : '' }
    const { entry } = await nextEntry(end, { at: '2026-11-23T09:30:00.000Z', action: 'view' }, record.signer)
    expect(await check([...without(11), entry])).toEqual({
      ok: false,
      n: 12,
      why: 'Entry 12 is not the one with which the record ends.',
    })
  })

  test('an entry in the middle was replaced by whoever holds the key', async () => {
    const [before] = record.entries.slice(4, 5)
    const end = { n: 5, hash: before ? await hashOf(before) : '' }
    const { entry } = await nextEntry(end, { at: '2026-11-23T09:30:00.000Z', action: 'view' }, record.signer)
    expect(await check(record.entries.toSpliced(5, 1, entry))).toEqual({
      ok: false,
      n: 7,
      why: 'Entry 7 does not follow from the entry before it.',
    })
  })

  test('an entry was added after the head was told', async () => {
    const facts = { at: '2026-11-23T09:30:00.000Z', action: 'view' } as const
    const { entry } = await nextEntry(record.head, facts, record.signer)
    expect(await check([...record.entries, entry])).toEqual({
      ok: false,
      n: 13,
      why: 'Entry 13 was added after the end of the record.',
    })
  })
})

test('without its head, a record that was cut short cannot be told from a whole one', async () => {
  expect(await verifyChain(without(11), record.signer.publicKey)).toMatchObject({ ok: true, head: { n: 11 } })
})

test('of 1,000 changes at random (drop, swap, edit, duplicate, truncate) every one is found', async () => {
  const place = fc.nat(11)
  const mutated = fc.oneof(
    place.map(without),
    fc
      .tuple(place, place)
      .filter(([a, b]) => a !== b)
      .map(([a, b]) => swapped(a, b)),
    fc.tuple(place, edit).map(([at, change]) => edited(at, change)),
    fc
      .tuple(place, fc.nat(12))
      .map(([of, at]) => record.entries.toSpliced(at, 0, ...record.entries.slice(of, of + 1))),
    fc.nat(11).map((length) => record.entries.slice(0, length)),
  )
  let found = 0
  await fc.assert(
    fc.asyncProperty(mutated, async (entries) => {
      expect(await check(entries)).toMatchObject({
        ok: false,
        why: expect.stringMatching(/^(Entry \d+|The record) .+[.]$/),
      })
      found += 1
    }),
    { numRuns: 1000 },
  )
  expect(found).toBe(1000)
})

const swapped = (a: number, b: number) =>
  record.entries.map((entry, at) => record.entries[at === a ? b : at === b ? a : at] ?? entry)

const someHex = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: length, maxLength: length })

/** One field with a value that no entry of the record has there. */
const edit: fc.Arbitrary<Partial<AuditEntry>> = fc.oneof(
  fc.nat().map((n) => ({ n: n + 13 })),
  fc.constantFrom('delete' as const, 'export' as const).map((action) => ({ action })),
  fc
    .date({ min: new Date(0), max: new Date(1e12), noInvalidDate: true })
    .map((at) => ({ at: at.toISOString() })),
  fc.string().map((id) => ({ case: `other_${id}` })),
  fc.nat().map((seq) => ({ seq: seq + 100 })),
  someHex(64).map((state) => ({ state })),
  fc.string().map((detail) => ({ detail })),
  someHex(32).map((actor) => ({ actor })),
  someHex(64).map((prev) => ({ prev })),
  someHex(128).map((sig) => ({ sig })),
)

const edited = (place: number, change: Partial<AuditEntry>) => changed(place, change)
