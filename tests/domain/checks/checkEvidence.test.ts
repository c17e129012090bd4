import { expect, test } from 'vitest'
import { checkEvidence } from '#src/domain/checks/checkEvidence.ts'
import { finishedCase, said, withItem } from '#tests/support/checking.ts'

const exhibits = finishedCase().evidence?.exhibits ?? []
const exhibit = (change: object) => ({ evidence: { exhibits: withItem(exhibits, 'ex-01', change) } })

test('exhibits that acts point at are silent; none listed asks, unless it is said that there are none', () => {
  expect(said(checkEvidence)).toEqual([])
  expect(said(checkEvidence, { evidence: { exhibits: [] } })).toEqual(['exhibits-none-listed explain'])
  expect(said(checkEvidence, { evidence: { exhibits: [], none: 'none' } })).toEqual([])
})

test('each has a reference of its own and a possible day', () => {
  expect(said(checkEvidence, exhibit({ reference: 'om/6' }))).toEqual(['exhibit-reference-twice explain'])
  expect(said(checkEvidence, exhibit({ date: '2026-06-24' }))).toEqual([])
  expect(said(checkEvidence, exhibit({ date: '2026-06-25' }))).toEqual(['exhibit-in-future explain'])
})

test('one that nothing points at informs; a reference in a text is enough', () => {
  const evidence = { exhibits: [...exhibits, { id: 'ex-new', reference: 'LA/9' }] }
  expect(said(checkEvidence, { evidence })).toEqual(['exhibit-unused hint'])
  expect(said(checkEvidence, { evidence, risk: { reasoning: 'See [[exhibit:ex-new]].' } })).toEqual([])
})
