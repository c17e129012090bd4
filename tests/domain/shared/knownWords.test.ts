import { expect, test } from 'vitest'
import { knownWords } from '#src/domain/shared/knownWords.ts'
import { aCase } from '#tests/support/aCase.ts'

const others = {
  people: [
    {
      id: 'p-a',
      name: 'Rosalind Vane',
      shownAs: { kind: 'pseudonym' as const, label: 'Witness Q' },
      details: [
        {
          id: 'd-1',
          kind: 'workplace' as const,
          value: 'Ember House',
          released: 'yes' as const,
          why: 'Known.',
        },
        { id: 'd-2', kind: 'home' as const, value: '3 Teasel Mews', released: 'no' as const },
        { id: 'd-3', kind: 'phone' as const, value: '07700 900555', released: 'no' as const },
      ],
    },
  ],
}
const known = knownWords(aCase({ others }))

test('shown names, what is released, the defendant’s address are free, and every number', () => {
  for (const word of ['barnaby', 'quillfeather', 'tannery', 'witness', 'ember', '7700900555'])
    expect(known.get(word), word).toBe('free')
})

test('neither the name behind a pseudonym nor a withheld address is', () => {
  for (const word of ['rosalind', 'vane', 'teasel']) expect(known.has(word), word).toBe(false)
})

test('a place that an act shows is only named, and so is the court', () => {
  expect(known.get('magistrates')).toBe('named')
  const items = [{ id: 'a', place: 'Sallow Quay', placeShown: 'shown' as const }]
  expect(knownWords({ schema: 1, id: 'c', startedOn: '2026-06-22', acts: { items } }).get('sallow')).toBe(
    'named',
  )
})
