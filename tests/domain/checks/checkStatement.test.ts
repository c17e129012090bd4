import { describe, expect, test } from 'vitest'
import { checkStatement } from '#src/domain/checks/checkStatement.ts'
import { findingsOf, said } from '#tests/support/checking.ts'

const own = { id: 'a', part: 'other' as const, source: { kind: 'own' as const }, text: 'Mine.' }

describe('the statement', () => {
  test('of which all is decided and every paragraph has its source raises nothing', () => {
    expect(said(checkStatement)).toEqual([])
  })

  test('that is not begun is the unfinished page’s to say', () => {
    expect(said(checkStatement, { statement: undefined })).toEqual([])
    expect(said(checkStatement, { statement: { paragraphs: [], leftOut: [] } })).toEqual([])
  })

  test('with a suggestion neither accepted nor left out asks for a decision, and stops no other paper', () => {
    expect(said(checkStatement, { statement: { leftOut: [] } })).toEqual(['statement-unconfirmed explain'])
  })

  test('with a paragraph that does not say how it is known asks for that', () => {
    const paragraphs = [own, { ...own, id: 'b', source: { kind: 'told' as const, by: ' ' } }]
    expect(findingsOf(checkStatement, { statement: { paragraphs } })).toMatchObject([
      {
        code: 'statement-without-source',
        where: { item: 'b' },
        message: expect.stringContaining('Paragraph 2'),
      },
    ])
  })

  test('asks to read again what rests on facts that have changed', () => {
    const paragraphs = [{ ...own, from: { key: 'about-me', basis: 'other' } }]
    expect(said(checkStatement, { statement: { paragraphs } })).toEqual([
      'statement-rests-on-other-facts explain',
    ])
  })
})
