import { expect, test } from 'vitest'
import { type ActFilter, findActs, kindOf, proofOf } from '#src/domain/grounds/findActs.ts'
import type { ActDraft } from '#src/domain/grounds/numbering.ts'

const acts: ActDraft[] = [
  { id: '1', kind: 'act', what: 'He rang the Bakery', behaviours: ['b'], howKnown: ['statement'] },
  {
    id: '2',
    kind: 'act',
    what: 'He waited',
    place: 'Bakery Lane',
    behaviours: ['e', 'b'],
    exhibits: ['ex-1'],
  },
  { id: '3', kind: 'context', what: 'He was arrested', policeAction: 'Bail at the bakery' },
  { id: '4', what: 'Somebody rang', howKnown: ['told'] },
]
const found = (filter: ActFilter) => findActs(acts, filter).map(({ id }) => id)

test.each<[string, ActFilter, string[]]>([
  ['nothing asked', {}, ['1', '2', '3', '4']],
  ['one kind', { kind: 'e' }, ['2']],
  ['a kind that two acts share', { kind: 'b' }, ['1', '2']],
  ['context only', { kind: 'context' }, ['3']],
  ['acts whose kind was not chosen, context left out', { kind: 'unsorted' }, ['4']],
  ['acts with an exhibit', { proof: 'exhibit' }, ['2']],
  ['acts without proof, context left out', { proof: 'unproved' }, ['4']],
  ['a word anywhere, capitals or not', { text: 'bakery' }, ['1', '2', '3']],
  ['every word', { text: ' rang  BAKERY ' }, ['1']],
  ['only spaces', { text: '   ' }, ['1', '2', '3', '4']],
  ['a word and a kind', { text: 'bakery', kind: 'b', proof: 'exhibit' }, ['2']],
  ['a word that is nowhere', { text: 'zebra' }, []],
])('finds %s', (_, filter, ids) => {
  expect(found(filter)).toEqual(ids)
})

test('an address names a kind and a proof; anything else in it asks for nothing', () => {
  expect([kindOf('c-i'), kindOf('context'), kindOf('unsorted'), kindOf('z'), kindOf(null)]).toEqual([
    'c-i',
    'context',
    'unsorted',
    undefined,
    undefined,
  ])
  expect([proofOf('exhibit'), proofOf('unproved'), proofOf('all'), proofOf(null)]).toEqual([
    'exhibit',
    'unproved',
    undefined,
    undefined,
  ])
})
