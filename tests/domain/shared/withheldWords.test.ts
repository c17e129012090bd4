import { expect, test } from 'vitest'
import { withheldWords } from '#src/domain/shared/withheldWords.ts'
import { aDraft } from '#tests/support/aDraft.ts'

test('views, the safety plan and what is withheld from disclosure are words that only the police hold', () => {
  const file = aDraft({
    views: {
      people: [
        {
          id: 'p',
          obtained: { answer: 'yes', words: 'I want it.' },
          conditions: [{ id: 'c', words: 'Not the whole town.' }],
        },
      ],
      advocate: { answer: 'yes', words: 'She asks for one officer.' },
    },
    safety: { plan: { answer: 'yes', detail: 'An alarm.' } },
    disclosure: {
      found: [
        { id: '1', what: 'A note.', handled: 'withheld' },
        { id: '2', what: 'A card.', handled: 'served' },
      ],
    },
  }).case
  expect(withheldWords(file).map(({ personId, value }) => [personId, value])).toEqual([
    ['p', 'I want it.'],
    ['p', 'Not the whole town.'],
    ['', 'She asks for one officer.'],
    ['', 'An alarm.'],
    ['', 'A note.'],
  ])
  expect(withheldWords(aDraft({}).case)).toEqual([])
})
