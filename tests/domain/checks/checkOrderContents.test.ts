import { describe, expect, test } from 'vitest'
import { checkOrderContents } from '#src/domain/checks/checkOrderContents.ts'
import { said } from '#tests/support/checking.ts'

const made = (part: object) => ({
  service: { outcome: { result: 'made' as const, madeOn: '2026-06-24', ...part } },
})

const interim = (part: object) => ({
  service: { interim: { result: 'made' as const, madeOn: '2026-06-24', ...part } },
})

describe('what an order says, SPA 2019 s.6', () => {
  test('at least one condition', () => {
    expect(said(checkOrderContents)).toEqual([])
    const none = { prohibitions: { items: [] }, requirements: { items: [] } }
    expect(said(checkOrderContents, none)).toEqual(['order-without-conditions stops'])
    expect(said(checkOrderContents, { prohibitions: { items: [] } })).toEqual([])
  })

  test('made today at the latest', () => {
    expect(said(checkOrderContents, made({}))).toEqual([])
    expect(said(checkOrderContents, made({ madeOn: '2026-06-25' }))).toEqual(['order-made-in-future explain'])
  })

  test('an order made too short is shown, never stopped', () => {
    expect(said(checkOrderContents, made({ lastDay: '2028-06-23' }))).toEqual([])
    expect(said(checkOrderContents, made({ lastDay: '2028-06-22' }))).toEqual(['order-made-too-short hint'])
    expect(said(checkOrderContents, interim({ lastDay: '2026-09-01' }))).toEqual([])
  })

  test('an interim order has an end', () => {
    expect(said(checkOrderContents, interim({}))).toEqual(['interim-made-without-end explain'])
  })

  test('a full order with a last day says which', () => {
    expect(said(checkOrderContents, made({ runs: 'until' }))).toEqual(['full-made-without-end explain'])
    expect(said(checkOrderContents, made({ runs: 'until', lastDay: '2029-06-23' }))).toEqual([])
    expect(said(checkOrderContents, made({ runs: 'untilFurtherOrder' }))).toEqual([])
  })
})
