import { describe, expect, test } from 'vitest'
import { type Behaviour, behaviours } from '#src/domain/case/acts.ts'
import { coverageOf } from '#src/domain/conditions/coverage.ts'
import { aCase } from '#tests/support/aCase.ts'
import { sample, sampleIds } from '#tests/support/samples.ts'

const act = (id: string, on: string, ...behaviours: Behaviour[]) => ({
  id,
  kind: 'act' as const,
  when: { precision: 'exact' as const, on },
  behaviours,
})
const library = (id: string, code: string, ...acts: string[]) => ({
  id,
  origin: { kind: 'library' as const, code, version: 1, inputs: {} },
  acts,
})
const items = [act('one', '2026-04-01', 'b'), act('two', '2026-05-01', 'b', 'n')]
const of = (...conditions: { id: string }[]) =>
  coverageOf(aCase({ acts: { items }, prohibitions: { items: conditions }, requirements: undefined }))

describe('the conditions of an order beside its chronology', () => {
  test('a kind of act that no condition answers is a gap, with its acts', () => {
    expect(of().gaps).toEqual([
      { behaviour: 'b', acts: [1, 2] },
      { behaviour: 'n', acts: [2] },
    ])
    expect(of(library('c', 'C01', 'one')).gaps).toEqual([{ behaviour: 'n', acts: [2] }])
  })

  test('a condition of the library answers only the kinds it is meant for; one in own words all of its acts', () => {
    expect(of(library('c', 'C01', 'two')).gaps).toEqual([{ behaviour: 'n', acts: [2] }])
    const own = { id: 'c', origin: { kind: 'bespoke' as const }, acts: ['two'] }
    expect(of(own).gaps).toEqual([])
  })

  test('a condition without an act, or linked only to one that is gone, is unsupported', () => {
    expect(of(library('c', 'C01')).unsupported).toEqual(['c'])
    expect(of(library('c', 'C01', 'gone')).unsupported).toEqual(['c'])
    expect(of(library('c', 'C01', 'two')).unsupported).toEqual([])
  })

  test('what closes a gap is proposed, the narrowest first, and never what the order has', () => {
    const { suggestions } = of(library('c', 'C01', 'one', 'two'))
    expect(suggestions.at(0)).toMatchObject({
      template: { code: 'W07' },
      answers: [{ behaviour: 'n', acts: [2] }],
    })
    expect(suggestions.map(({ template }) => template.code)).not.toContain('C01')
    expect(suggestions.at(-1)?.template.behaviours).toHaveLength(behaviours.length)
  })

  test('context answers nothing and asks for nothing', () => {
    const context = { ...act('three', '2026-06-01', 'h'), kind: 'context' as const }
    expect(coverageOf(aCase({ acts: { items: [context] } })).gaps).toEqual([])
  })
})

test.each(sampleIds)('every condition of %s is supported by an act', (id) => {
  expect(coverageOf(sample(id)).unsupported).toEqual([])
})
