import { expect, test } from 'vitest'
import { servedReply } from '#src/domain/audience/servedReply.ts'
import { servedWords } from '#src/domain/audience/servedWords.ts'
import { actsInOrder } from '#src/domain/grounds/numbering.ts'
import { aCase } from '#tests/support/aCase.ts'

const file = aCase()
const [first, second] = actsInOrder(file.acts?.items ?? [])
const [condition] = file.prohibitions?.items ?? []
const [witness] = file.witnesses?.people ?? []
const reply = {
  came: 'yes' as const,
  on: '2026-07-01',
  agreedActs: [first?.id ?? ''],
  disputedActs: [second?.id ?? '', 'gone'],
  disputedConditions: [condition?.id ?? ''],
  makers: [witness?.id ?? '', 'gone'],
  times: 'Shifts at the yard',
  help: 'A reader',
}

const words = servedWords(file)

test('the reply is served by numbers, with what was written beside it and without what is no longer there', () => {
  expect(servedReply({ ...file, papersServed: { reply } }, words)).toEqual({
    ...{ on: '2026-07-01', agreedActs: [1], disputedActs: [2] },
    ...{ agreedConditions: [], disputedConditions: [1], makers: 1, credibility: undefined },
    ...{ times: 'Shifts at the yard', children: undefined, witnesses: undefined, help: 'A reader' },
  })
})

test('no reply is served as nothing', () => {
  expect(servedReply({ ...file, papersServed: { reply: { came: 'no' } } }, words)).toBeUndefined()
  expect(servedReply(file, words)).toBeUndefined()
})
