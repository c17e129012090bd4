import { expect, test } from 'vitest'
import { conditionsOf } from '#src/domain/conditions/condition.ts'
import { sample, sampleIds } from '#tests/support/samples.ts'
import { saidOf } from './wordingTable.ts'

const remarksIn = (id: (typeof sampleIds)[number]) =>
  conditionsOf(sample(id))
    .flatMap(({ text = '', exceptions = [] }) => [
      text,
      ...exceptions.map((exception) => exception.text ?? ''),
    ])
    .flatMap((text) =>
      saidOf(text)
        .filter(({ level }) => level !== 'I')
        .map(({ rule, span }) => ({ id, rule, words: span ? text.slice(...span) : text })),
    )

test('no rule asks for a reason for a sentence that the training cases print', () => {
  expect(sampleIds.flatMap(remarksIn)).toEqual([])
})

test('the training cases print conditions for the rules to read', () => {
  for (const id of sampleIds) expect(conditionsOf(sample(id)).length, id).toBeGreaterThan(5)
})
