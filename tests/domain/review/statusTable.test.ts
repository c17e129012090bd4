import { describe, expect, test } from 'vitest'
import { isMover, statusTable, waysBetween } from '#src/domain/review/statusTable.ts'
import { aSignatory, keyOf } from '#tests/support/signing.ts'

describe('the table', () => {
  test('has one way for each kind of person between two statuses', () => {
    const keys = statusTable.map(({ from, to, who }) => `${from} ${to} ${who}`)
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('lets nobody out of “lodged”', () => {
    expect(statusTable.filter(({ from }) => from === 'lodged')).toEqual([])
  })

  test('gives the ways between two statuses, and none where there is none', () => {
    expect(waysBetween('submitted', 'notPursued').map(({ who }) => who)).toEqual(['supervisor', 'author'])
    expect(waysBetween('drafting', 'authorised')).toEqual([])
  })
})

describe('who somebody is', () => {
  const authors = [keyOf('a')]

  test('the author is known by key, whatever the card says', () => {
    expect(isMover('author', aSignatory('lawyer', keyOf('a')), authors)).toBe(true)
    expect(isMover('author', aSignatory('officer', keyOf('b')), authors)).toBe(false)
  })

  test('a supervisor who wrote it is not its supervisor', () => {
    expect(isMover('supervisor', aSignatory('supervisor', keyOf('b')), authors)).toBe(true)
    expect(isMover('supervisor', aSignatory('supervisor', keyOf('a')), authors)).toBe(false)
    expect(isMover('supervisor', aSignatory('lawyer', keyOf('b')), authors)).toBe(false)
  })
})
