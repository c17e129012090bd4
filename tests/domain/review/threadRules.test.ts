import { describe, expect, test } from 'vitest'
import { mayNotResolve, seesLegal, threadsFor } from '#src/domain/review/threadRules.ts'
import type { Thread } from '#src/domain/review/threads.ts'
import { author, lawyer, supervisor } from '#tests/support/aChain.ts'
import { aSignatory, keyOf } from '#tests/support/signing.ts'

const thread = (kind: Thread['kind'], by = author): Thread => ({
  id: `t-${kind}`,
  kind,
  anchor: { step: 'acts' },
  comments: [{ id: 'c-1', at: '2026-11-20T10:00:00.000Z', by, text: 'Look again.' }],
})
const [comment, legal] = [thread('comment'), thread('legal')]

describe('threads for the purpose of obtaining legal advice', () => {
  test('are for the author and the lawyer alone', () => {
    const other = aSignatory('officer', keyOf('d'))
    const advocate = aSignatory('advocate', keyOf('e'))
    const seen = [author, lawyer, supervisor, other, advocate].map((who) => seesLegal(who, author.key))
    expect(seen).toEqual([true, true, false, false, false])
  })

  test('of an application without an author yet are for an officer', () => {
    expect([author, supervisor].map((who) => seesLegal(who, undefined))).toEqual([true, false])
  })

  test('are not among those that a supervisor reads', () => {
    expect(threadsFor([comment, legal], supervisor, author.key)).toEqual([comment])
    expect(threadsFor([comment, legal], lawyer, author.key)).toEqual([comment, legal])
    expect(threadsFor(undefined, lawyer, author.key)).toEqual([])
  })
})

describe('a thread is resolved', () => {
  test('by who began it without a reason, by anybody else with one', () => {
    expect(mayNotResolve(comment, author, author.key, undefined)).toBeUndefined()
    expect(mayNotResolve(comment, supervisor, author.key, ' ')).toBe(
      'Say why it is resolved: somebody else raised it.',
    )
    expect(mayNotResolve(comment, supervisor, author.key, 'It was mended.')).toBeUndefined()
  })

  test('once, and one for legal advice by nobody who may not read it', () => {
    const resolved = { at: '2026-11-21T10:00:00.000Z', by: author }
    expect(mayNotResolve({ ...comment, resolved }, author, author.key, 'Why.')).toMatch(/already/)
    expect(mayNotResolve(legal, supervisor, author.key, 'Why.')).toMatch(/lawyer/)
    expect(mayNotResolve(legal, lawyer, author.key, 'Answered.')).toBeUndefined()
  })
})
