import { describe, expect, test } from 'vitest'
import { isGenuine, materialOf, type Verdict, verdictWords } from '#src/domain/review/verdict.ts'

const all: Verdict[] = [
  { is: 'holds' },
  { is: 'noLongerMatches', changed: ['acts', 'conditions'] },
  ...(
    [
      'unsigned',
      'forged',
      'otherCase',
      'byDrafter',
      'notByAuthor',
      'otherRole',
      'otherKey',
      'unknownSigner',
    ] as const
  ).map((is) => ({ is })),
]

describe('what came of a signature', () => {
  test('has a message of its own for each', () => {
    const words = all.map((verdict) => verdictWords(verdict, 'Bryony Marlowe'))
    expect(new Set(words).size).toBe(all.length)
    for (const sentence of words) expect(sentence).toMatch(/^[A-Z].*\.$/)
  })

  test('says what changed', () => {
    expect(verdictWords({ is: 'noLongerMatches', changed: ['parties', 'period'] }, 'B. Marlowe')).toBe(
      'The signature of B. Marlowe no longer matches. Changed since: the parties and the kind of order and its period.',
    )
  })

  test('is genuine where it holds, or held of an earlier wording', () => {
    expect(all.filter((verdict) => isGenuine(verdict, false)).map(({ is }) => is)).toEqual([
      'holds',
      'noLongerMatches',
    ])
    expect(isGenuine(undefined, true)).toBe(false)
    expect(isGenuine({ is: 'unknownSigner' }, true)).toBe(true)
  })
})

test('a change of other words alone needs no fresh authority', () => {
  expect(materialOf(['other'])).toEqual([])
  expect(materialOf(['other', 'period', 'parties'])).toEqual(['parties', 'period'])
})
