import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { prune, pruneCase } from '#src/domain/case/prune.ts'
import { isSliceId, slices } from '#src/domain/case/slices.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { arbitraryOf } from '#tests/support/arbitraryOf.ts'

describe('answers on a branch that was not taken', () => {
  test('never reach a paper, and the draft keeps them', () => {
    const file: CaseFile = aDraft({
      defendant: {
        name: 'Dan Ember',
        address: { kind: 'noFixed', found: 'the market', lines: '1 High Street' },
      },
    }).case
    const copy = structuredClone(file)
    expect(pruneCase(file).defendant?.address).toEqual({ kind: 'noFixed', found: 'the market' })
    expect(file).toEqual(copy)
  })

  test('a detail that is released no longer has no reason left over', () => {
    const detail = { id: 'd', kind: 'home', value: '1 High Street', released: 'no', why: 'agreed' } as const
    const file = aDraft({ others: { people: [{ id: 'p', details: [detail] }] } }).case
    const { why: _, ...without } = detail
    expect(pruneCase(file).others?.people?.[0]?.details).toEqual([without])
  })

  test('before the choice is made, only what every branch has belongs to the answer', () => {
    const found = { id: 'f', what: 'A message', summary: 'It says no' }
    expect(prune(slices.disclosure, { found: [found] })).toEqual({ found: [{ id: 'f', what: 'A message' }] })
  })

  test('a choice that no branch knows keeps itself alone', () => {
    expect(prune(slices.route, { kind: 'half', mainCourt: 'Avonfleet' })).toEqual({ kind: 'half' })
  })

  test('of a list only the item with something left over is made anew; the others are the very same', () => {
    const file = aDraft({
      others: {
        people: [
          { id: 'p', details: [{ id: 'd', kind: 'home', value: 'Here', released: 'yes', why: 'agreed' }] },
          { id: 'q', details: [{ id: 'e', kind: 'home', value: 'There', released: 'no', why: 'agreed' }] },
        ],
      },
    }).case
    const people = pruneCase(file).others?.people
    expect(people?.[0]).toBe(file.others?.people?.[0])
    expect(people?.[1]).not.toBe(file.others?.people?.[1])
    expect(people?.[1]?.details?.[0]).not.toHaveProperty('why')
  })

  test('a case without answers stays as it is, id and marks included', () => {
    const file = aDraft({ marks: { lodgedOn: '2026-11-20' } }).case
    expect(pruneCase(file)).toEqual(file)
  })
})

test.each(Object.keys(slices).filter(isSliceId))('pruning takes nothing from a finished %s', (step) => {
  fc.assert(
    fc.property(arbitraryOf(slices[step]), (answers) => {
      expect(prune(slices[step], answers)).toEqual(answers)
    }),
    { numRuns: 40 },
  )
})
