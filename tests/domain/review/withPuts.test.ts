import { describe, expect, it } from 'vitest'
import type { Review } from '#src/domain/review/review.ts'
import { withPuts } from '#src/domain/review/withPuts.ts'

const by = {
  key: 'a'.repeat(64),
  name: 'Sgt Imran Okafor',
  role: 'supervisor',
  organisation: 'Northshire Police',
} as const
const at = '2026-06-24T09:00:00.000Z'
const answer = (id: string, result: 'pass' | 'fail') => ({ id, result, by, at })

describe('The record of review', () => {
  it('takes what is put into it at the end of its part, and leaves the other parts as they were', () => {
    const before: Review = { checklist: [answer('1', 'pass')], moves: [] }
    const after = withPuts(before, [{ in: 'checklist', item: answer('2', 'fail') }])
    expect(after).toEqual({ checklist: [answer('1', 'pass'), answer('2', 'fail')], moves: [] })
    expect(before.checklist).toHaveLength(1)
  })

  it('has what is put with an id that is there already in the place of the one before', () => {
    const before: Review = { checklist: [answer('1', 'fail'), answer('2', 'fail')] }
    const after = withPuts(before, [{ in: 'checklist', item: answer('1', 'pass') }])
    expect(after.checklist).toEqual([answer('1', 'pass'), answer('2', 'fail')])
  })

  it('begins where nothing was recorded yet', () => {
    expect(withPuts(undefined, [{ in: 'checklist', item: answer('1', 'pass') }])).toEqual({
      checklist: [answer('1', 'pass')],
    })
  })

  it('puts each kind of item into its own part', () => {
    const thread = {
      id: 't',
      kind: 'comment',
      anchor: { step: 'acts' },
      comments: [{ id: 'c', at, by, text: 'Which day?' }],
    } as const
    const decision = {
      id: 'd',
      at,
      by,
      decision: 'proceed',
      known: 'a',
      alternatives: 'b',
      advice: 'no',
      why: 'c',
    } as const
    const after = withPuts({}, [
      { in: 'threads', item: { ...thread, comments: [...thread.comments] } },
      { in: 'decisions', item: decision },
    ])
    expect(after.threads).toHaveLength(1)
    expect(after.decisions).toEqual([decision])
    expect(after.checklist).toBeUndefined()
  })
})
