import { describe, expect, test } from 'vitest'
import { acts } from '#src/domain/case/acts.ts'
import { complete } from '#src/domain/case/complete.ts'
import { prohibition } from '#src/domain/case/condition.ts'
import { proceedings } from '#src/domain/case/proceedings.ts'

describe('the groups that a form needs', () => {
  test('an empty page has a place for every question', () => {
    expect(complete(proceedings, undefined)).toEqual({ criminal: {}, bail: {}, courtMadeOrder: {} })
  })

  test('the groups of a branch appear once the branch is chosen', () => {
    expect(complete(proceedings, { criminal: { stage: 'charged' } })).toMatchObject({
      criminal: { stage: 'charged', next: {}, afterwards: {} },
    })
    expect(complete(proceedings, { criminal: { stage: 'none' } })).toMatchObject({
      criminal: { stage: 'none' },
    })
  })

  test('half-typed text stays where it was typed', () => {
    expect(complete(acts, { items: [{ id: 'a', when: { precision: 'exact', on: '31/2/' } }] })).toEqual({
      items: [{ id: 'a', when: { precision: 'exact', on: '31/2/' }, howKnown: [] }],
    })
  })

  test('a list that is asked for starts empty; lists and groups that may be left out stay absent', () => {
    expect(complete(acts, undefined)).toEqual({ items: [] })
  })

  test('a condition chosen from the library has a place for what its wording asks, and no error that says nothing', () => {
    const chosen = { origin: { kind: 'library', code: 'C01', version: 1 } }
    expect(complete(prohibition, chosen)).toMatchObject({ origin: { ...chosen.origin, inputs: {} } })
    const issues = prohibition.safeParse(complete(prohibition, chosen)).error?.issues ?? []
    expect(issues.filter(({ path }) => path[0] === 'origin')).toEqual([])
  })

  test('a list that is asked for and left empty says in words what to do', () => {
    const issues = acts.safeParse(complete(acts, undefined)).error?.issues ?? []
    expect(issues.map(({ message }) => message)).toEqual(['Add at least one act'])
  })

  test('errors then point at the question, not at its group', () => {
    const issues = proceedings.safeParse(complete(proceedings, {})).error?.issues ?? []
    expect(issues.map(({ path }) => path.join('.'))).toEqual(
      expect.arrayContaining(['criminal.stage', 'bail.kind', 'courtMadeOrder.answer']),
    )
  })
})
