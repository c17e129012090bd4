import { describe, expect, test } from 'vitest'
import type { Draft } from '#src/domain/case/draft.ts'
import type { Verdict } from '#src/domain/review/verdict.ts'
import { checkedAgainst } from '#src/features/review/checkFile/checkedAgainst.ts'
import { contentsHashes } from '#src/storage/signing/contentsHashes.ts'
import { aCase } from '#tests/support/aCase.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { aReviewRecord } from '#tests/support/aReviewRecord.ts'

const before = aCase({ length: { period: { kind: 'forLength', years: 2, months: 6 } } })
const lines = [3, 2, 1].map((seq) => ({ seq, at: '2026-06-24T12:00:00.000Z', kept: [] }))

/** The application now, signed when it stood as `signed`; version 2 is the one before the last change. */
async function asked(signed: Draft['case'], is: Verdict['is'] = 'noLongerMatches', kept = true) {
  const [signOff] = aReviewRecord().signOffs ?? []
  if (!signOff) throw new Error('The record of this test has no signature')
  const { contents } = await contentsHashes(signed)
  const own = { ...signOff, statement: { ...signOff.statement, contents } }
  const draft = aDraft(aCase(), { review: { signOffs: [own] } })
  const verdict = (is === 'noLongerMatches' ? { is, changed: [] } : { is }) as Verdict
  const read = async (seq: number) => {
    if (seq === 3) return draft
    return seq === 2 && kept ? aDraft(before) : undefined
  }
  return await checkedAgainst({ draft, seq: 3, verdicts: new Map([[own.id, verdict]]), lines, read })
}

describe('the version that a file is compared with', () => {
  test('is first the one that was signed, then the application as it is now', async () => {
    expect(await asked(before)).toMatchObject({
      versions: [{ seq: 2, signOff: { id: 'so-1' } }, { seq: 3 }],
      lost: [],
    })
  })

  test('is the one that is there now where nothing changed since', async () => {
    const { versions } = await asked(aCase(), 'holds')
    expect(versions).toMatchObject([{ seq: 3, signOff: { id: 'so-1' } }, { seq: 3 }])
  })

  test('a signed version that is no longer kept is told', async () => {
    expect(await asked(before, 'noLongerMatches', false)).toMatchObject({
      versions: [{ seq: 3 }],
      lost: [{ id: 'so-1' }],
    })
  })

  test('what nobody truly signed is no signed version', async () => {
    expect(await asked(before, 'forged')).toEqual({ versions: [{ seq: 3 }], lost: [] })
  })
})
