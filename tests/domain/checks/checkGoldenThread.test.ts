import { describe, expect, test } from 'vitest'
import { pruneCase } from '#src/domain/case/prune.ts'
import { checkCase } from '#src/domain/checks/checkCase.ts'
import { checkGoldenThread, placeOfCell } from '#src/domain/checks/checkGoldenThread.ts'
import { findingKey } from '#src/domain/checks/finding.ts'
import { numberedConditions } from '#src/domain/checks/numberedItems.ts'
import { emptyCells } from '#src/domain/conditions/goldenThread.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { asAt, findingsOf, finishedCase, finishedWith, said, withItem } from '#tests/support/checking.ts'

const items = finishedCase().prohibitions?.items
const condition = (change: object, id = 'c-c01') => ({
  prohibitions: { items: withItem(items, id, change) },
})
const both = (change: object) => ({
  prohibitions: { items: withItem(withItem(items, 'c-c01', change), 'c-p05', change) },
})

describe('an empty cell of the matrix is a finding', () => {
  test('none in a finished case', () => {
    expect(said(checkGoldenThread)).toEqual([])
  })

  test('no day of a first check asks for a reason', () => {
    const part = condition({ monitoring: { firstCheck: undefined } })
    expect(findingsOf(checkGoldenThread, part)).toMatchObject([
      {
        code: 'thread-check',
        severity: 'explain',
        message: 'Condition 1: the day of the first check is missing. Enter it, or say why it is left out.',
        where: { step: 'prohibitions', item: 'c-c01', field: 'monitoring.firstCheck' },
      },
    ])
  })

  test('no exception where the library has usual ones is only remarked on', () => {
    const [finding] = findingsOf(checkGoldenThread, condition({ exceptions: [] }))
    expect(finding).toMatchObject({ code: 'thread-exceptions', severity: 'hint' })
    expect(finding?.message).toContain('Usual here: “Through a solicitor, about legal proceedings”')
  })

  test('the view of a person who was asked, but not about this condition', () => {
    const people = (finishedCase().views?.people ?? []).map((view) => ({ ...view, conditions: [] }))
    const found = findingsOf(checkGoldenThread, { views: { people } })
    expect(found.map(({ code }) => code)).toEqual(['thread-view', 'thread-view', 'thread-view'])
    expect(new Set(found.map(findingKey)).size).toBe(3)
  })
})

describe('what another rule says is not said twice', () => {
  test('context alone, and somebody who is not to be protected', () => {
    expect(said(checkGoldenThread, condition({ acts: ['act-09'] }))).toEqual([])
    expect(said(checkGoldenThread, condition({ protects: ['p-tansy'] }))).toEqual([])
  })

  test('a person who was not asked at all', () => {
    expect(said(checkGoldenThread, { views: { people: [] } })).toEqual([])
    const people = (finishedCase().views?.people ?? []).map((view) => ({
      ...view,
      conditions: [],
      obtained: { answer: 'no' as const, why: 'She is abroad.' },
    }))
    expect(said(checkGoldenThread, { views: { people } })).toEqual([])
  })

  test('of two conditions without a risk the page names one, and this rule the other', () => {
    expect(findingsOf(checkGoldenThread, both({ risk: '' })).map(({ where }) => where.item)).toEqual([
      'c-p05',
    ])
  })
})

test('each empty cell of a case in writing has one finding, wherever it comes from', () => {
  const file = pruneCase(finishedWith(both({ risk: '', lesser: '', acts: [], monitoring: { by: '' } })))
  const places = checkCase(aDraft(file), asAt).map(({ where }) => `${where.item} ${where.field}`)
  for (const item of numberedConditions(file)) {
    for (const cell of emptyCells(item.condition, file)) {
      const where = placeOfCell(item, cell)
      expect(places.filter((place) => place === `${where.item} ${where.field}`)).toHaveLength(1)
    }
  }
})

test('a case without conditions has no matrix', () => {
  expect(said(checkGoldenThread, { prohibitions: undefined, requirements: undefined })).toEqual([])
})
