import { expect, test } from 'vitest'
import { applyRedlines, isThere, openRedlines } from '#src/domain/review/applyRedlines.ts'
import type { Redline } from '#src/domain/review/redlines.ts'
import { aCase } from '#tests/support/aCase.ts'
import { reviewers } from '#tests/support/reviewers.ts'

const at = '2026-11-23T09:00:00.000Z'
const file = aCase()
const condition = file.prohibitions?.items?.find(({ id }) => id === 'c-c01')
const redline = (change: Partial<Redline> = {}): Redline => ({
  id: 'r-1',
  where: { step: 'prohibitions', item: 'c-c01' },
  path: ['items', 'c-c01', 'text'],
  before: condition?.text ?? '',
  after: 'must not contact her by any means.',
  by: reviewers.lawyer,
  at,
  ...change,
})
const textNow = (of: typeof file) => of.prohibitions?.items?.find(({ id }) => id === 'c-c01')?.text

test('a proposed wording stands where the old one stood, and nothing else changes', () => {
  const { file: applied, notThere } = applyRedlines(file, [redline()])
  expect(notThere).toEqual([])
  expect(textNow(applied)).toBe('must not contact her by any means.')
  const items = applied.prohibitions?.items?.map((item) => (item.id === 'c-c01' ? condition : item))
  expect({ ...applied, prohibitions: { items } }).toEqual(file)
})

test('proposals for one text follow each other', () => {
  const first = redline()
  const second = redline({ id: 'r-2', before: first.after, after: 'must not contact her.' })
  expect(textNow(applyRedlines(file, [first, second]).file)).toBe('must not contact her.')
})

test('a text that has changed by one character since is left as it is, and that is told', () => {
  const stale = redline({ before: `${condition?.text ?? ''} ` })
  expect(isThere(file, stale)).toBe(false)
  expect(applyRedlines(file, [stale])).toEqual({ file, notThere: [stale] })
})

test('a proposal for a page without answers of its own, or for no text, changes nothing', () => {
  const nowhere = redline({ where: { step: 'documents' } })
  const noText = redline({ path: ['items', 'c-c01', 'acts'] })
  expect(applyRedlines(file, [nowhere, noText])).toEqual({ file, notThere: [nowhere, noText] })
})

test('a proposal is open until it is taken or declined', () => {
  const decision = { accepted: false, why: 'No', by: reviewers.officer, at }
  expect(openRedlines([redline(), redline({ id: 'r-2', decision })]).map(({ id }) => id)).toEqual(['r-1'])
  expect(openRedlines(undefined)).toEqual([])
})
