import { describe, expect, test } from 'vitest'
import { actBands, bandText } from '#src/domain/grounds/actBands.ts'

const bail = (value: object) => ({ proceedings: { bail: value } })
const service = (service: object) => ({ service })
const interim = { interim: { result: 'made', madeOn: '2026-07-08', lastDay: '2026-10-30' } } as const
const made = (value: object) => ({ service: { outcome: { result: 'made' as const, ...value } } })

describe('the times in which something was meant to protect', () => {
  test('are bail from its first day, until its end where that is known', () => {
    const from = '2026-05-16'
    expect(actBands(bail({ kind: 'police', from, ends: { known: true, value: '2026-08-16' } }))).toEqual([
      { kind: 'bail', from, to: '2026-08-16' },
    ])
    expect(actBands(bail({ kind: 'court', from, ends: { known: false } }))).toEqual([{ kind: 'bail', from }])
  })

  test('are none without bail, or while its first day is not known', () => {
    expect(actBands({})).toEqual([])
    expect(actBands(bail({ kind: 'none', from: '2026-05-16' }))).toEqual([])
    expect(actBands(bail({ kind: 'police', ends: { known: true, value: '2026-08-16' } }))).toEqual([])
  })

  test('are the order that was made, and the interim order that it replaced', () => {
    expect(actBands(service(interim))).toEqual([{ kind: 'interim', from: '2026-07-08', to: '2026-10-30' }])
    const replacesInterim = { answer: 'yes', interimMadeOn: '2026-07-08' }
    expect(actBands(made({ madeOn: '2026-09-14', replacesInterim }))).toEqual([
      { kind: 'interim', from: '2026-07-08', to: '2026-09-14' },
      { kind: 'full', from: '2026-09-14' },
    ])
  })

  test('an interim order that is recorded ends with the decision on the main application', () => {
    const replacesInterim = { answer: 'yes', interimMadeOn: '2026-07-08' } as const
    const full = { outcome: { result: 'made', madeOn: '2026-09-14', replacesInterim } } as const
    expect(actBands(service({ ...interim, ...full }))).toEqual([
      { kind: 'interim', from: '2026-07-08', to: '2026-09-14' },
      { kind: 'full', from: '2026-09-14' },
    ])
    const refused = { outcome: { result: 'refused', on: '2026-09-01' } } as const
    expect(actBands(service({ ...interim, ...refused }))).toEqual([
      { kind: 'interim', from: '2026-07-08', to: '2026-09-01' },
    ])
  })

  test('are none where no order was made, or its day is not entered', () => {
    expect(actBands({ service: { outcome: { result: 'notYet', madeOn: '2026-07-08' } } })).toEqual([])
    expect(actBands(made({}))).toEqual([])
  })

  test('are said with their days', () => {
    expect(bandText({ kind: 'bail', from: '2026-05-16', to: '2026-08-16' })).toBe(
      'bail from 16 May 2026 to 16 Aug 2026',
    )
    expect(bandText({ kind: 'full', from: '2026-09-14' })).toBe('full order from 14 Sep 2026')
  })
})
