import { describe, expect, test } from 'vitest'
import { summary } from '#src/features/steps/acts/summary.ts'
import { aDraft } from '#tests/support/aDraft.ts'

const rang = { id: 'a', kind: 'act' as const, what: 'He rang twice.' }
const came = {
  id: 'b',
  kind: 'act' as const,
  what: 'He came by.',
  when: { precision: 'exact' as const, on: '2026-04-06', time: '22:10' },
}
const arrest = {
  id: 'c',
  kind: 'context' as const,
  what: 'He was arrested.',
  when: { precision: 'exact' as const, on: '2026-04-07' },
}
const rows = (acts: object) => summary(aDraft({ acts }).case)

describe('the chronology on the page that checks the answers', () => {
  test('says that nothing was entered', () => {
    expect(summary(aDraft().case)).toEqual([{ question: 'How many', answer: undefined }])
    expect(rows({ items: [] })).toEqual([{ question: 'How many', answer: undefined }])
  })

  test.each([
    ['one act', [rang], '1 act'],
    ['acts alone', [rang, came], '2 acts'],
    ['acts and context', [rang, came, arrest], '2 acts and 1 context entry'],
    ['context alone', [arrest, { ...arrest, id: 'd' }], '0 acts and 2 context entries'],
  ])('counts %s: context is never an act', (_, items, answer) => {
    expect(rows({ items })[0]).toEqual({ question: 'How many', answer })
  })

  test('lists each entry in order of date with its number, when and what, and the way to it', () => {
    expect(rows({ items: [rang, arrest, came] }).slice(1)).toEqual([
      { question: 'Act 1', answer: '6 Apr 2026 at 10:10pm: He came by.', item: 'b' },
      { question: 'Context 2', answer: '7 Apr 2026: He was arrested.', item: 'c' },
      { question: 'Act 3', answer: 'He rang twice.', item: 'a' },
    ])
  })

  test('shows an entry of which nothing is written as a gap', () => {
    expect(rows({ items: [{ id: 'a', kind: 'act' }] })[1]).toEqual({
      question: 'Act 1',
      answer: undefined,
      item: 'a',
    })
  })

  test('shows each run with why its acts were unwelcome, and a run without a name or reason as a gap', () => {
    const runs = [{ id: 'run_1', name: 'Waiting', why: 'She had asked him to stop.' }, { id: 'run_2' }]
    expect(rows({ items: [rang], runs }).slice(1, 3)).toEqual([
      { question: 'Run: Waiting', answer: 'She had asked him to stop.', item: 'run_1' },
      { question: 'Run: not named yet', answer: undefined, item: 'run_2' },
    ])
  })
})
