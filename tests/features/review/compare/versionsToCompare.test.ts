import { describe, expect, test } from 'vitest'
import { lastSeen, versionsToCompare } from '#src/features/review/compare/versionsToCompare.ts'
import { theOfficer } from '#tests/support/openReview.tsx'

const sent = (at: string, seq: number, purpose: 'review' | 'answer' = 'review') => ({
  ...{ id: at, direction: 'sent' as const, purpose, at, with: [], head: '0', seq },
})
const copy = { of: theOfficer, as: 'supervisor' as const, receivedAt: '2026-06-24T12:00:00.000Z' }
const lines = [7, 5, 3].map((seq) => ({ seq, at: '2026-06-24T12:00:00.000Z', kept: [] }))

describe('the version that was last seen', () => {
  test('is of a reader the one that they looked through, and of the author the last one sent for review', () => {
    expect(lastSeen({ copy: { ...copy, lookedAt: 4 }, exchanges: [sent('2026-06-01', 2)] })).toEqual({
      seq: 4,
      why: 'looked',
    })
    const exchanges = [sent('2026-06-02', 5), sent('2026-06-01', 3), sent('2026-06-03', 6, 'answer')]
    expect(lastSeen({ exchanges })).toEqual({ seq: 5, why: 'sent' })
  })

  test('is none where nobody looked and nothing was sent', () => {
    expect(lastSeen({ copy, exchanges: [sent('2026-06-01', 2)] })).toBeUndefined()
    expect(lastSeen(undefined)).toBeUndefined()
  })
})

describe('the two versions to compare', () => {
  const nothing = { from: undefined, to: undefined, since: undefined }

  test('are the one last seen and the one now', () => {
    const since = { seq: 3, why: 'looked' as const }
    expect(versionsToCompare(lines, 7, { ...nothing, since })).toEqual({ from: 3, to: 7 })
  })

  test('are the one before and the one now where none was seen, or where the one now was', () => {
    expect(versionsToCompare(lines, 7, nothing)).toEqual({ from: 5, to: 7 })
    const since = { seq: 7, why: 'looked' as const }
    expect(versionsToCompare(lines, 7, { ...nothing, since })).toEqual({ from: 5, to: 7 })
  })

  test('are those that were chosen; before the first there is none', () => {
    expect(versionsToCompare(lines, 7, { ...nothing, from: 3, to: 5 })).toEqual({ from: 3, to: 5 })
    expect(versionsToCompare(lines, 7, { ...nothing, to: 3 })).toEqual({ from: undefined, to: 3 })
  })
})
