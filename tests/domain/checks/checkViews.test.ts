import { expect, test } from 'vitest'
import { checkViews } from '#src/domain/checks/checkViews.ts'
import { finishedCase, said, withItem } from '#tests/support/checking.ts'

const view = (change: object) => ({
  views: { people: withItem(finishedCase().views?.people, 'p-ottoline', change) },
})

test('everybody heard, and a dated plan, is silent', () => {
  expect(said(checkViews)).toEqual([])
})

test('a person not heard, or not asked, asks; opposition is no bar', () => {
  expect(said(checkViews, { views: { people: [] } })).toEqual(['view-not-recorded explain'])
  expect(said(checkViews, view({ obtained: { answer: 'no' } }))).toEqual(['view-not-obtained explain'])
  expect(said(checkViews, view({ obtained: { view: 'opposes' } }))).toEqual([])
})

test.each(['change', 'remove', 'risk'] as const)(
  'a condition of which a person says “%s” is answered',
  (answer) => {
    const of = (changed?: string) =>
      view({ conditions: [{ id: 'c-c01', answer, ...(changed && { changed }) }] })
    expect(said(checkViews, of())).toEqual(['view-change-unanswered explain'])
    expect(said(checkViews, of('Done.'))).toEqual([])
  },
)

test('a view that is not in favour is put to the court where papers carry only a sentence', () => {
  const sentence = { text: 'The views of the protected person have been sought.', agreed: 'yes' }
  const of = (kind: string) => said(checkViews, view({ obtained: { view: kind }, sentence }))
  expect(of('supports')).toEqual([])
  expect(of('mixed')).toEqual(['view-not-in-papers explain'])
  expect(of('opposes')).toEqual(['view-not-in-papers explain'])
})

test('the advocate and the plan', () => {
  expect(said(checkViews, { views: { advocate: { answer: 'no' } } })).toEqual([
    'advocate-not-consulted explain',
  ])
  expect(said(checkViews, { safety: { plan: { answer: 'no' } } })).toEqual(['safety-plan-none explain'])
})

test('today is possible, tomorrow is not', () => {
  const on = (day: string) => ({
    views: { ...view({ obtained: { on: day } }).views, advocate: { on: day } },
    safety: { plan: { on: day } },
  })
  expect(said(checkViews, on('2026-06-24'))).toEqual([])
  expect(said(checkViews, on('2026-06-25'))).toEqual([
    'view-obtained-in-future explain',
    'advocate-consulted-in-future explain',
    'safety-plan-in-future explain',
  ])
})
