import { describe, expect, test } from 'vitest'
import type { Block } from '#src/documents/blocks.ts'
import { explanation } from '#src/documents/explanation/explanation.ts'
import { wordsOf } from '#src/documents/runs.ts'
import { servedView } from '#src/domain/audience/servedView.ts'
import { readingAge } from '#src/features/steps/documents/readingAge.ts'
import { sample, sampleIds } from '#tests/support/samples.ts'

/** The sentences that are ours: not the conditions, which are the court’s, and not names and addresses. */
const ours = (blocks: readonly Block[]) =>
  blocks
    .flatMap((block) => {
      if (block.kind === 'paragraph') return [wordsOf(block.text)]
      return block.kind === 'bullets' ? block.items.map(wordsOf) : []
    })
    .filter((line) => !/^(Police stations|Police contact)/.test(line))
    .join('\n')

describe('the explanation for the defendant', () => {
  test.each(sampleIds)('reads at about eleven or younger in %s', (id) => {
    const options = { today: '2026-06-24', contact: 'the officer', appealDays: 21 }
    const text = ours(explanation(servedView(sample(id)), options))
    expect(text.length).toBeGreaterThan(1500)
    expect(readingAge(text)).toBeLessThanOrEqual(11)
    for (const line of text.split(/(?<=[.!?])\s+/))
      expect(line.split(' ').length, line).toBeLessThanOrEqual(34)
  })

  test('is measured by a rule that tells plain from hard', () => {
    expect(readingAge('')).toBeUndefined()
    expect(readingAge('Go in person. Say your name.')).toBeLessThan(8)
    expect(
      readingAge(
        'Notwithstanding the aforementioned prohibition, communication via intermediaries constitutes contravention.',
      ),
    ).toBeGreaterThan(18)
  })
})
