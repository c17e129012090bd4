import { expect, test } from 'vitest'
import { exportAudit } from '#src/storage/vault/audit/exportAudit.ts'
import { auditRecord, manyFacts } from '#tests/support/auditRecord.ts'

test('an exported record holds the key, every entry as it was signed, and the end', async () => {
  const { signer, entries, head } = await auditRecord(manyFacts(3))
  const text = exportAudit({ publicKey: signer.publicKey, entries, head: head.hash })
  expect(JSON.parse(text)).toEqual({
    format: 'spo-audit',
    version: 1,
    publicKey: signer.publicKey,
    entries,
    head: { n: 3, hash: head.hash },
  })
})
