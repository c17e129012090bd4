import { describe, expect, test } from 'vitest'
import type { CasePayload } from '#src/storage/handOver/payload.ts'
import { payloadProblem } from '#src/storage/handOver/payloadProblem.ts'
import { exportAudit } from '#src/storage/vault/audit/exportAudit.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { twoPeople } from '#tests/support/aHandOver.ts'
import { auditRecord, manyFacts } from '#tests/support/auditRecord.ts'

const draft = aDraft({}, { notes: { acts: 'a note' } })
const version = (seq: number, value: unknown = draft) => ({
  ...{ seq, at: '2026-11-20T10:00:00.000Z', kept: [], text: JSON.stringify(value) },
})
const versions = [version(1, aDraft()), version(3)]

/** A whole case whose record is that of its sender, with what the test changes. */
async function problemOf(change: Partial<CasePayload> = {}, head?: string) {
  const { maker, unsigned } = await twoPeople()
  const record = await auditRecord(manyFacts(3))
  const { entries, signer } = record
  const audit = exportAudit({ publicKey: signer.publicKey, entries, head: record.head.hash })
  const payload: CasePayload = { purpose: 'case', draft, versions, audit, files: [], ...change }
  const from = { ...maker.card, key: signer.publicKey }
  const shown = head ?? record.head.hash.slice(0, 12)
  return payloadProblem({ ...unsigned(), purpose: 'case', from, payload, head: shown })
}

describe('a whole case', () => {
  test('fits with its notes, its versions and the record of its sender to the head of the file', async () => {
    expect(await problemOf()).toBeUndefined()
  })

  test.each<[string, Partial<CasePayload>]>([
    ['none', { versions: [] }],
    ['one that is no JSON', { versions: [{ ...version(1), text: '{' }, version(3)] }],
    ['one that is no application', { versions: [version(1, { case: {} }), version(3)] }],
    ['one of another case', { versions: [version(1, aDraft({ id: 'case_2' })), version(3)] }],
    ['two out of order', { versions: [version(3), version(3)] }],
    ['a number that is none', { versions: [version(0.5, aDraft()), version(3)] }],
    ['a newest one that is not the application', { versions: [version(1), version(3, aDraft())] }],
    ['a key that reaches what all objects share', { versions: [{ ...version(1), text: '{"__proto__":1}' }] }],
  ])('does not with these versions: %s', async (_, change) => {
    expect(await problemOf(change)).toContain('cannot be read')
  })

  test('does not with another record', async () => {
    const other = await auditRecord(manyFacts(3))
    const { entries, signer, head } = other
    const audit = exportAudit({ publicKey: signer.publicKey, entries, head: head.hash })
    expect(await problemOf({ audit })).toContain('audit record')
    expect(await problemOf({ audit: '' })).toContain('audit record')
    expect(await problemOf({}, '0'.repeat(12))).toContain('audit record')
  })
})

test('a file is for the one thing that it holds', async () => {
  const { unsigned } = await twoPeople()
  expect(await payloadProblem(unsigned())).toBeUndefined()
  expect(await payloadProblem(unsigned({ purpose: 'advice' }))).toContain('one thing and holds another')
})
