import { describe, expect, test } from 'vitest'
import { pruneCase } from '#src/domain/case/prune.ts'
import { statementParts } from '#src/domain/case/statement.ts'
import {
  changedProposals,
  openProposals,
  partsInUse,
  statementProposals,
} from '#src/domain/statement/statementProposals.ts'
import { aCase } from '#tests/support/aCase.ts'
import { sample, sampleIds } from '#tests/support/samples.ts'

const file = pruneCase({ ...aCase(), statement: undefined })
const [first] = statementProposals(file)
if (!first) throw new Error('The case suggests something')
const from = { key: first.key, basis: first.basis }
const accepted = { id: 'st', part: first.part, source: first.source, text: 'Mine.', from }

test('suggestions stand in the order of the parts, each with a key of its own', () => {
  const places = statementProposals(file).map(({ part }) => statementParts.indexOf(part))
  expect(places).toEqual(places.toSorted((a, b) => a - b))
  expect(new Set(statementProposals(file).map(({ key }) => key)).size).toBe(places.length)
})

describe('a suggestion', () => {
  test('is open until it is accepted or left out', () => {
    expect(openProposals(file)).toEqual(statementProposals(file))
    expect(openProposals({ ...file, statement: { paragraphs: [accepted] } })).not.toContainEqual(first)
    expect(openProposals({ ...file, statement: { leftOut: [from] } })).not.toContainEqual(first)
  })

  test('that was left out comes back once it says something else; one accepted never does', () => {
    const old = { key: first.key, basis: 'other' }
    expect(openProposals({ ...file, statement: { leftOut: [old] } })).toContainEqual(first)
    const paragraphs = [{ ...accepted, from: old }]
    expect(openProposals({ ...file, statement: { paragraphs } })).not.toContainEqual(first)
  })

  test('accepted earlier is told apart once its facts have changed or are gone', () => {
    const changed = (given: object) =>
      changedProposals({ ...file, statement: { paragraphs: [{ ...accepted, from: { ...from, ...given } }] } })
    expect(changed({}).size).toBe(0)
    expect(changed({ basis: 'other' }).get('st')).toEqual(first)
    expect([...changed({ key: 'gone' })]).toEqual([['st', undefined]])
    const { from: _, ...own } = accepted
    expect(changedProposals({ ...file, statement: { paragraphs: [own] } }).size).toBe(0)
  })
})

test('the parts in use are those with a paragraph or a suggestion', () => {
  const none = { schema: 1, id: 'empty', startedOn: '2026-06-22' } as const
  expect(partsInUse(none)).toEqual(['knowledge'])
  const paragraphs = [{ id: 'a', part: 'other' as const }]
  expect(partsInUse({ ...none, statement: { paragraphs } })).toEqual(['knowledge', 'other'])
})

test.each(sampleIds)('%s has decided on every suggestion, and none has changed since', (id) => {
  const whole = pruneCase(sample(id))
  expect(openProposals(whole)).toEqual([])
  expect(changedProposals(whole).size).toBe(0)
})
