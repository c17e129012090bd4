import { describe, expect, test } from 'vitest'
import type { EntryChange } from '#src/domain/compare/comparison.ts'
import { countsText, placeText, renumberedText } from '#src/features/review/compare/compareWords.ts'

const entry = (kind: EntryChange['kind'], more: Partial<EntryChange> = {}): EntryChange => ({
  step: 'prohibitions',
  kind,
  fields: [],
  ...more,
})

describe('how much of a part differs', () => {
  test('is counted by what became of it', () => {
    const entries = [entry('added'), entry('changed'), entry('changed')]
    const renumbered = [{ of: 'condition' as const, before: 2, after: 3, count: 4 }]
    expect(countsText({ entries, renumbered })).toBe('1 added, 2 changed, 4 with another number')
    expect(countsText({ entries: [], renumbered: [] })).toBe('No change')
  })

  test('other numbers are told as one run, or as one', () => {
    expect(renumberedText({ of: 'act', before: 5, after: 6, count: 8 })).toBe(
      'Acts 5 to 12 are now acts 6 to 13.',
    )
    expect(renumberedText({ of: 'condition', before: 5, after: 6, count: 1 })).toBe(
      'Condition 5 is now condition 6.',
    )
  })

  test.each([
    [{}, undefined],
    [{ moved: true as const }, 'It stands at another place in its list.'],
    [{ numbers: { before: 1, after: 2 } }, 'It was condition 1 and is now condition 2.'],
    [
      { moved: true as const, numbers: { before: 1, after: 3 } },
      'Moved: it was condition 1 and is now condition 3.',
    ],
  ])('where it stands: %j', (more, said) => {
    expect(placeText(entry('changed', more))).toBe(said)
  })
})
