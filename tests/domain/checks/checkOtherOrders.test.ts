import { describe, expect, test } from 'vitest'
import { checkOtherOrders } from '#src/domain/checks/checkOtherOrders.ts'
import { finishedCase, said } from '#tests/support/checking.ts'

const measures = finishedCase().necessity?.measures ?? []
const measure = (part: object) => ({
  necessity: { measures: [...measures, { id: 'm-1', kind: 'restrainingOrder' as const, ...part }] },
})
const bailEnds = (ends: object) => ({ proceedings: { bail: { ends } } })

describe('other orders and bail', () => {
  test('all dealt with is silent', () => {
    expect(said(checkOtherOrders)).toEqual([])
  })

  test.each(['no', 'notKnown'] as const)('a search answered %s asks', (answer) => {
    expect(said(checkOtherOrders, { necessity: { searched: { answer } } })).toEqual([
      'other-orders-not-searched explain',
    ])
  })

  test('a connection not known asks, one without a domestic abuse order considered informs', () => {
    const connected = (answer: 'yes' | 'notKnown') => ({
      necessity: {
        personallyConnected: { answer, whyNotDapo: 'Not in use here.' },
        measures: measures.filter(({ kind }) => kind !== 'dapo' && kind !== 'dapn'),
      },
    })
    expect(said(checkOtherOrders, connected('notKnown'))).toEqual(['connection-not-known explain'])
    expect(said(checkOtherOrders, connected('yes'))).toEqual(['dapo-not-listed hint'])
  })

  test('bail is one of the measures', () => {
    const without = measures.filter(({ kind }) => kind !== 'bail')
    expect(said(checkOtherOrders, { necessity: { measures: without } })).toContain(
      'bail-not-dealt-with explain',
    )
    expect(said(checkOtherOrders, { proceedings: { bail: { kind: 'none' } } })).toEqual([])
  })

  test('bail that ends today still holds, that ended yesterday asks, as does an end not known', () => {
    expect(said(checkOtherOrders, bailEnds({ known: true, value: '2026-06-24' }))).toEqual([])
    expect(said(checkOtherOrders, bailEnds({ known: true, value: '2026-06-23' }))).toEqual([
      'bail-ended explain',
    ])
    expect(said(checkOtherOrders, bailEnds({ known: false }))).toEqual(['bail-end-not-known explain'])
  })

  test('a measure in force has terms, and has not ended', () => {
    expect(said(checkOtherOrders, measure({ status: 'inForce' }))).toEqual(['measure-without-terms explain'])
    const terms = 'Not to contact her.'
    expect(said(checkOtherOrders, measure({ status: 'inForce', terms, ends: '2026-06-24' }))).toEqual([])
    expect(said(checkOtherOrders, measure({ status: 'inForce', terms, ends: '2026-06-23' }))).toEqual([
      'measure-ended explain',
    ])
    expect(said(checkOtherOrders, measure({ status: 'considered' }))).toEqual([])
  })
})
