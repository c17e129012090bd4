import { expect, test } from 'vitest'
import { checkAuditFile } from '#src/storage/vault/audit/checkAuditFile.ts'
import { exportAudit } from '#src/storage/vault/audit/exportAudit.ts'
import { auditRecord, manyFacts } from '#tests/support/auditRecord.ts'

const record = () => auditRecord(manyFacts(3))

test('a record that holds is told with its key, its end and its last entry', async () => {
  const { signer, entries, head } = await record()
  const text = exportAudit({ publicKey: signer.publicKey, entries, head: head.hash })
  expect(await checkAuditFile(text)).toEqual({
    kind: 'holds',
    publicKey: signer.publicKey,
    head: { n: 3, hash: head.hash },
    entries: 3,
    lastAt: entries[2]?.at,
    key: signer.actor,
  })
})

test('a record without entries holds and has no last one', async () => {
  const { signer } = await record()
  const text = exportAudit({ publicKey: signer.publicKey, entries: [], head: '0'.repeat(64) })
  const found = await checkAuditFile(text)
  expect(found).toMatchObject({ kind: 'holds', entries: 0 })
  expect(found).not.toHaveProperty('lastAt')
})

test('a changed entry breaks the record, and what is no record is refused', async () => {
  const { signer, entries, head } = await record()
  const changed = entries.map((entry) => (entry.n === 2 ? { ...entry, detail: 'something else' } : entry))
  const text = exportAudit({ publicKey: signer.publicKey, entries: changed, head: head.hash })
  expect(await checkAuditFile(text)).toMatchObject({ kind: 'broken', why: expect.stringContaining('2') })
  expect(await checkAuditFile('no record')).toMatchObject({ kind: 'refused' })
})
