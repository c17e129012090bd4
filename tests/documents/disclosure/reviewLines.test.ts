import { describe, expect, test } from 'vitest'
import { reviewLines } from '#src/documents/disclosure/reviewLines.ts'
import type { Review } from '#src/domain/review/review.ts'
import { author, lawyer, reviewAt, supervisor } from '#tests/support/aChain.ts'

const at = '2026-11-20T10:00:00.000Z'
const by = author
const thread = (kind: 'comment' | 'legal') => ({
  id: `t-${kind}`,
  kind,
  anchor: { step: 'acts' as const, item: 'act-1' },
  comments: [
    { id: 'c-1', at, by, text: `First words of a ${kind} thread.` },
    { id: 'c-2', at: '2026-07-21T10:00:00.000Z', by: lawyer, text: 'Answer.' },
  ],
})
const review: Review = {
  ...reviewAt('returned'),
  threads: [thread('comment'), thread('legal')],
  checklist: [{ id: '6', result: 'notApplicable', reason: 'None abroad.', by: supervisor, at }],
  redlines: [
    {
      id: 'r-1',
      where: { step: 'risk' },
      path: ['reasoning'],
      before: 'A.',
      after: 'B.',
      why: 'Advice.',
      by: lawyer,
      at,
    },
  ],
}
const items = reviewLines(review, (id) => (id === 'act-1' ? 'act 1' : undefined))
const itemAt = (caption: string) => items.find((item) => item.caption === caption)
const text = items.flatMap(({ caption, lines }) => [
  caption,
  ...lines.map(({ label, held }) => `${label}: ${held}`),
])

describe('the record of review in the paper for the disclosure unit', () => {
  test('lists each item with all that was said', () => {
    expect(itemAt('Move 2')?.lines).toContainEqual({ label: 'To', held: 'Returned' })
    expect(itemAt('Move 2')?.lines).toContainEqual({ label: 'Reason', held: 'No statement.' })
    expect(itemAt('Comments 1')?.lines).toContainEqual({
      label: 'Comments, 1, text',
      held: 'First words of a comment thread.',
    })
    expect(itemAt('Signature 1')?.lines).toContainEqual({
      label: 'By whom, name',
      held: supervisor.name,
    })
    expect(itemAt('Point of the checklist 1')?.lines[0]?.held).toMatch(/^6\. No act was left out/)
    expect(itemAt('Point of the checklist 1')?.lines).toContainEqual({
      label: 'Result',
      held: 'Does not apply',
    })
  })

  test('tells of a thread for legal advice its days alone, and not why a lawyer proposed a wording', () => {
    expect(itemAt('For the purpose of obtaining legal advice: days only')?.lines).toEqual([
      { label: 'Thread 1', held: '20 November 2026; 21 July 2026' },
    ])
    expect(text.join('\n')).not.toMatch(/legal thread|Advice\./)
    expect(itemAt('Proposed wording 1')?.lines).toContainEqual({ label: 'After', held: 'B.' })
  })

  test('has no keys, hashes or names of a program in it, and each moment in words', () => {
    expect(text.filter((line) => /[0-9a-f]{32}|T\d\d:\d\d|undefined/.test(line))).toEqual([])
    expect(text.filter((line) => /[a-z][A-Z]/.test(line))).toEqual([])
  })

  test('names what a comment is about', () => {
    expect(itemAt('Comments 1')?.lines).toContainEqual({ label: 'Anchor, item', held: 'act 1' })
  })

  test('of an empty record is nothing', () => {
    expect(reviewLines({}, () => undefined)).toEqual([])
  })
})
