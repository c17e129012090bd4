import { describe, expect, test } from 'vitest'
import type { OpenedHere } from '#src/features/drafts/useDraft.ts'
import { caseOffer } from '#src/features/handOver/takingCase.ts'
import type { ContactCard } from '#src/storage/handOver/contactCard.ts'
import type { AuditFileCheck } from '#src/storage/vault/audit/checkAuditFile.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { reviewers } from '#tests/support/reviewers.ts'

const { officer, supervisor } = reviewers
const now = '2026-11-23T09:30:00.000Z'
const from: ContactCard = {
  ...{ v: 1, recipient: `age1${'q'.repeat(58)}`, madeAt: now, signature: '0'.repeat(128) },
  ...officer,
}
const hash = `abc123def456${'0'.repeat(52)}`
const file = { from, head: 'abc123def456' }
const holds: AuditFileCheck = {
  ...{ kind: 'holds', publicKey: officer.key, entries: 9, head: { n: 9, hash } },
}
const missing: OpenedHere = { kind: 'missing' }
const here = (as?: 'officer' | 'supervisor'): OpenedHere => ({
  ...{ kind: 'draft', seq: 2 },
  draft: {
    ...aDraft(),
    review: { author: supervisor.key, ...(as && { copy: { of: supervisor, as, receivedAt: now } }) },
  },
})
const offer = (held: OpenedHere, record: AuditFileCheck = holds, own = supervisor.key) =>
  caseOffer(file, held, { record, own })

describe('a whole application', () => {
  test('is taken over where it is not here and the record that came with it holds', () => {
    expect(offer(missing)).toEqual({ kind: 'over' })
  })

  test('is not taken where it is here, as one’s own or as a copy', () => {
    for (const held of [here(), here('supervisor'), here('officer')])
      expect(offer(held)).toMatchObject({ kind: 'no', message: expect.stringContaining('already') })
  })

  test('is not taken where the record is broken, of another vault, or ends otherwise', () => {
    const wrong: AuditFileCheck[] = [
      { kind: 'broken', why: 'Entry 4 does not fit.' },
      { kind: 'refused', message: 'It is no record.' },
      { ...holds, publicKey: supervisor.key },
      { ...holds, head: { n: 9, hash: `abc123def457${'0'.repeat(52)}` } },
    ]
    for (const record of wrong)
      expect(offer(missing, record)).toMatchObject({ kind: 'no', message: expect.stringContaining('record') })
  })
})

describe('an application that one handed on oneself', () => {
  test('is taken back as its writer’s', () => {
    const back = offer(here('officer'), holds, officer.key)
    expect(back).toMatchObject({ kind: 'back', draft: { review: { author: officer.key } } })
    expect(back.kind === 'back' && back.draft.review?.copy).toBeUndefined()
  })

  test('is not taken back where it is not a copy', () => {
    expect(offer(here(), holds, officer.key)).toMatchObject({ kind: 'no' })
  })
})
