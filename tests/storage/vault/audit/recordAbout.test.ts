import { beforeAll, describe, expect, test } from 'vitest'
import type { AuditLink } from '#src/storage/vault/audit/auditEntry.ts'
import { checkAuditFile } from '#src/storage/vault/audit/checkAuditFile.ts'
import { exportAudit } from '#src/storage/vault/audit/exportAudit.ts'
import { handedOver } from '#src/storage/vault/audit/keyHandover.ts'
import { firstHead, nextEntry } from '#src/storage/vault/audit/nextEntry.ts'
import { isCovered, recordAbout } from '#src/storage/vault/audit/recordAbout.ts'
import { verifyChain } from '#src/storage/vault/audit/verifyChain.ts'
import { auditRecord, manyFacts, type SignedRecord } from '#tests/support/auditRecord.ts'

let record: SignedRecord
let about: AuditLink[]
beforeAll(async () => {
  const facts = manyFacts(9).map((each) => ({ ...each, detail: `a reason for ${each.case}` }))
  record = await auditRecord([{ at: '2026-11-02T08:00:00.000Z', action: 'vaultMade' }, ...facts])
  about = await recordAbout(record.entries, 'case_1')
})

const check = (entries: readonly AuditLink[]) => verifyChain(entries, record.signer.publicKey, record.head)
const asFile = (entries: readonly AuditLink[]) =>
  exportAudit({ publicKey: record.signer.publicKey, entries, head: record.head.hash })

describe('the part of a record that is about one case', () => {
  test('shows its entries whole, and of all others the place alone', () => {
    expect(about.filter((link) => !isCovered(link))).toEqual(
      record.entries.filter((entry) => entry.case === 'case_1'),
    )
    expect(about.filter(isCovered)).toHaveLength(7)
    expect(JSON.stringify(about)).not.toMatch(/case_[02]|vaultMade/)
  })

  test('holds from its first entry to its head, also as a file', async () => {
    expect(await check(about)).toEqual({ ok: true, head: record.head })
    expect(await checkAuditFile(asFile(about))).toMatchObject({ kind: 'holds', entries: 10, covered: 7 })
    expect(asFile(about)).toContain('"version": 2')
    expect(asFile(record.entries)).toContain('"version": 1')
    expect(await checkAuditFile(asFile(record.entries))).not.toHaveProperty('covered')
  })

  test('does not hold where one was taken out, changed, moved or covered by something else', async () => {
    for (const place of about.keys())
      expect(await check(about.toSpliced(place, 1))).toMatchObject({ ok: false })
    const changed = about.map((link) => (isCovered(link) ? link : { ...link, detail: 'another reason' }))
    expect(await check(changed)).toMatchObject({ ok: false, why: expect.stringContaining('changed') })
    const other = about.map((link) => (isCovered(link) ? { ...link, hash: '1'.repeat(64) } : link))
    expect(await check(other)).toMatchObject({ ok: false, why: expect.stringContaining('does not follow') })
    expect(await check(about.toReversed())).toMatchObject({ ok: false })
  })

  test('of a file of the first form is none: nothing is covered there', async () => {
    expect(await checkAuditFile(asFile(about).replace('"version": 2', '"version": 1'))).toMatchObject({
      kind: 'refused',
    })
  })

  test('still names the key of an earlier vault, without which what came before cannot be checked', async () => {
    const later = await auditRecord([])
    const facts = handedOver({ at: '2026-11-03T08:00:00.000Z', action: 'restored' }, record.signer.publicKey)
    const { entry, head } = await nextEntry(record.head, facts, later.signer)
    const whole = [...record.entries, entry]
    const part = await recordAbout(whole, 'case_1')
    expect(part.at(-1)).toEqual(entry)
    expect(await verifyChain(part, later.signer.publicKey, head)).toEqual({ ok: true, head })
  })

  test('of an empty record is empty', async () => {
    expect(await recordAbout([], 'case_1')).toEqual([])
    expect(await verifyChain([], record.signer.publicKey, firstHead)).toMatchObject({ ok: true })
  })
})
