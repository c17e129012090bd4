import { PDFContext } from '@cantoo/pdf-lib'
import { describe, expect, test } from 'vitest'
import type { OpenedPdf } from '#src/documents/render/pdf/check/openedPdf.ts'
import { structureProblems } from '#src/documents/render/pdf/check/structureProblems.ts'

const context = PDFContext.create()

/** What is said of elements with these roles and entries. */
function problems(...elements: [role: string, entries?: Record<string, unknown>][]) {
  const opened = elements.map(([role, entries = {}]) => ({
    role,
    ref: '',
    dictionary: context.obj(entries as Record<string, string>),
    kids: [],
  }))
  return structureProblems({ elements: opened } as unknown as OpenedPdf)
}
const rules = (...elements: Parameters<typeof problems>) => problems(...elements).map(({ rule }) => rule)

describe('a header cell', () => {
  test('says what it heads, in one group of attributes or in one of several', () => {
    expect(rules(['TH', { A: { Scope: 'Row' } }])).toEqual([])
    expect(rules(['TH', { A: [{ O: 'Layout' }, { Scope: 'Column' }] }])).toEqual([])
  })

  test('that does not is reported, and an ordinary cell is not', () => {
    expect(rules(['TH'], ['TH', { A: { O: 'Table' } }])).toEqual(['table-header', 'table-header'])
    expect(rules(['TD'])).toEqual([])
  })
})

test('a figure without a description is reported', () => {
  expect(rules(['Figure'])).toEqual(['figure'])
})

describe('headings', () => {
  test.each([[['H1', 'H2', 'H3', 'H2', 'H1']], [['P']], [['H1', 'H1']]])(
    '%j go down one level at a time',
    (roles) => {
      expect(rules(...roles.map((role): [string] => [role]))).toEqual([])
    },
  )

  test('that skip a level, or do not begin with the first, are reported with both levels', () => {
    expect(problems(['H1'], ['H3'])).toEqual([
      { rule: 'heading-order', message: 'A heading of level 3 follows one of level 1' },
    ])
    expect(rules(['H2'])).toEqual(['heading-order'])
  })
})
