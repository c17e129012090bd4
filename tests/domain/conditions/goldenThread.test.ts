import { describe, expect, test } from 'vitest'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import type { Condition } from '#src/domain/conditions/condition.ts'
import { cellNames, emptyCells, viewOn } from '#src/domain/conditions/goldenThread.ts'
import { finishedCase } from '#tests/support/checking.ts'

const file = finishedCase()
const [whole] = file.prohibitions?.items ?? []
if (!whole) throw new Error('The finished case has no condition')
const cells = (change: Partial<Condition>, of: CaseFile = file) =>
  emptyCells({ ...whole, ...change }, of).map(({ cell }) => cell)

describe('the thread of one condition', () => {
  test('of a finished case has no empty cell', () => {
    expect(cells({})).toEqual([])
  })

  test.each<[string, Partial<Condition>, string[]]>([
    ['no acts', { acts: [] }, ['acts']],
    ['context alone', { acts: ['act-09'] }, ['acts']],
    ['an act that is gone', { acts: ['gone'] }, ['acts']],
    ['context beside an act', { acts: ['act-09', 'act-01'] }, []],
    ['no risk', { risk: ' ' }, ['risk']],
    ['nothing less', { lesser: undefined }, ['lesser']],
    ['no necessity', { necessity: '' }, ['necessity']],
    ['nobody who checks', { monitoring: { ...whole.monitoring, by: '' } }, ['by']],
    ['no way to see a breach', { monitoring: { ...whole.monitoring, how: undefined } }, ['how']],
    ['no first check', { monitoring: { ...whole.monitoring, firstCheck: undefined } }, ['check']],
    ['no exception where the library has usual ones', { exceptions: [] }, ['exceptions']],
    ['no exception in the officer’s own words', { exceptions: [], origin: { kind: 'bespoke' } }, []],
    ['nobody whom it protects', { protects: [] }, ['protects']],
    ['somebody who is not to be protected', { protects: ['p-tansy'] }, ['protects']],
  ])('with %s', (_, change, expected) => {
    expect(cells(change)).toEqual(expected)
  })

  test('of a condition of which nothing is entered lacks everything but what it cannot know', () => {
    expect(emptyCells({ id: 'new' }, file).map(({ cell }) => cell)).toEqual([
      'acts',
      'risk',
      'lesser',
      'necessity',
      'how',
      'by',
      'check',
      'protects',
    ])
  })

  test('lacks the view of each person whom it protects and who was not asked about it', () => {
    const unasked = { ...file, views: undefined }
    expect(emptyCells(whole, unasked)).toEqual([{ cell: 'view', person: 'p-ottoline' }])
    expect(emptyCells({ ...whole, id: 'new' }, file)).toEqual([{ cell: 'view', person: 'p-ottoline' }])
  })
})

test('what a person says of a condition is found, and nothing where nothing was said', () => {
  expect(viewOn(whole.id, 'p-ottoline', file)?.answer).toBe('keep')
  expect(viewOn(whole.id, 'p-tansy', file)).toBeUndefined()
  expect(viewOn(whole.id, 'p-ottoline', {})).toBeUndefined()
})

test('each cell has a name that is read after “Missing:”', () => {
  for (const name of Object.values(cellNames)) expect(name).toMatch(/^[a-z].*[a-z]$/)
})
