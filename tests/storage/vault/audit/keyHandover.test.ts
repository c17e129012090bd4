import { describe, expect, test } from 'vitest'
import { handedOver, signersOf } from '#src/storage/vault/audit/keyHandover.ts'
import { nextEntry } from '#src/storage/vault/audit/nextEntry.ts'
import { verifyChain } from '#src/storage/vault/audit/verifyChain.ts'
import { auditRecord, manyFacts } from '#tests/support/auditRecord.ts'

const at = '2026-11-28T12:00:00.000Z'

async function takenOver() {
  const old = await auditRecord(manyFacts(3))
  const { signer } = await auditRecord([])
  const facts = handedOver({ at, action: 'restored', detail: 'from a backup' }, old.signer.publicKey)
  const restored = await nextEntry(old.head, facts, signer)
  const last = await nextEntry(restored.head, { at, action: 'view' }, signer)
  return { old, signer, entries: [...old.entries, restored.entry, last.entry], head: last.head }
}

describe('a record that went on under another key', () => {
  test('names the key of all entries before in the entry that took it over', async () => {
    const { old, signer, entries } = await takenOver()
    expect(entries[3]?.detail).toBe(`from a backup, signed until here with the key ${old.signer.publicKey}`)
    expect((await signersOf(entries, signer.publicKey)).map(({ actor }) => actor)).toEqual([
      ...[old, old, old].map((record) => record.signer.actor),
      ...[signer.actor, signer.actor],
    ])
  })

  test('holds from the first entry to the last', async () => {
    const { signer, entries, head } = await takenOver()
    expect(await verifyChain(entries, signer.publicKey, head)).toEqual({ ok: true, head })
  })

  test('does not hold under the old key, nor where the entry that took it over is gone or names another', async () => {
    const { old, signer, entries } = await takenOver()
    expect(await verifyChain(entries, old.signer.publicKey)).toMatchObject({ ok: false })
    expect(await verifyChain(entries.toSpliced(3, 1), signer.publicKey)).toMatchObject({ ok: false, n: 1 })
    const other = handedOver({ at, action: 'restored', detail: 'from a backup' }, 'ab'.repeat(32))
    const forged = entries.map((entry) => (entry.action === 'restored' ? { ...entry, ...other } : entry))
    expect(await verifyChain(forged, signer.publicKey)).toMatchObject({ ok: false, n: 1 })
  })

  test('is not taken over by the words of any other deed', async () => {
    const old = await auditRecord(manyFacts(2))
    const { signer } = await auditRecord([])
    const facts = handedOver({ at, action: 'export' }, old.signer.publicKey)
    const { entry } = await nextEntry(old.head, facts, signer)
    expect(await verifyChain([...old.entries, entry], signer.publicKey)).toMatchObject({ ok: false, n: 1 })
  })
})
