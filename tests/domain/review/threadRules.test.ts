import { describe, expect, test } from 'vitest'
import { mayNotResolve, seesLegal } from '#src/domain/review/threadRules.ts'
import type { Thread } from '#src/domain/review/threads.ts'
import { author, lawyer, supervisor } from '#tests/support/aChain.ts'
import { aReview } from '#tests/support/signing.ts'

const thread = (kind: Thread['kind'], by = author): Thread => ({
  id: `t-${kind}`,
  kind,
  anchor: { step: 'acts' },
  comments: [{ id: 'c-1', at: '2026-11-20T10:00:00.000Z', by, text: 'Look again.' }],
})
const [comment, legal] = [thread('comment'), thread('legal')]
const review = aReview()
const copy = { of: author, as: 'supervisor', receivedAt: '2026-11-20T10:00:00.000Z' } as const

describe('threads for the purpose of obtaining legal advice', () => {
  test('are, of a copy, for the lawyer alone', () => {
    const roles = ['officer', 'supervisor', 'lawyer', 'advocate'] as const
    expect(roles.filter((role) => seesLegal({ role }, { copy }))).toEqual(['lawyer'])
  })

  test('are for whoever writes the application, and so has it other than as a copy', () => {
    expect(seesLegal(author, review)).toBe(true)
    expect(seesLegal(author, undefined)).toBe(true)
  })
})

describe('a thread is resolved', () => {
  test('by who began it without a reason, by anybody else with one', () => {
    expect(mayNotResolve(comment, author, review, undefined)).toBeUndefined()
    expect(mayNotResolve(comment, supervisor, review, ' ')).toBe(
      'Say why it is resolved: somebody else raised it.',
    )
    expect(mayNotResolve(comment, supervisor, review, 'It was mended.')).toBeUndefined()
  })

  test('once, and one for legal advice by nobody who may not read it', () => {
    const resolved = { at: '2026-11-21T10:00:00.000Z', by: author }
    expect(mayNotResolve({ ...comment, resolved }, author, review, 'Why.')).toMatch(/already/)
    expect(mayNotResolve(legal, supervisor, { ...review, copy }, 'Why.')).toMatch(/lawyer/)
    expect(mayNotResolve(legal, lawyer, { ...review, copy }, 'Answered.')).toBeUndefined()
  })
})
