import { describe, expect, test } from 'vitest'
import { chartDrawing } from '#src/features/wizard/chartDrawing.ts'
import { manyActs } from '#tests/support/manyActs.ts'

const on = (id: string, day: string, behaviours: ('a' | 'b')[] = ['b']) => ({
  id,
  kind: 'act' as const,
  behaviours,
  when: { precision: 'exact' as const, on: day },
})
const rowOf = (acts: Parameters<typeof chartDrawing>[0], code: string) =>
  chartDrawing(acts, [])?.rows.find((row) => row.code === code)

describe('the picture of acts', () => {
  test('has a row for every kind of the Act, also where there is no act of it', () => {
    const rows = chartDrawing([on('x', '2026-04-06')], [])?.rows ?? []
    expect(rows.map(({ label, count, days }) => [label, count, days])).toEqual([
      ['Following', 0, 0],
      ['Contact, or trying to make contact', 1, 1],
      ['Publishing something about a person', 0, 0],
      ['Publishing something as if from a person', 0, 0],
      ['Monitoring use of the internet or messages', 0, 0],
      ['Loitering', 0, 0],
      ['Interfering with property', 0, 0],
      ['Watching or spying', 0, 0],
      ['Another act associated with stalking', 0, 0],
    ])
  })

  test('has one mark for the acts of one kind on one day, and tells several from one by its size', () => {
    const two = rowOf([on('x', '2026-04-06'), on('y', '2026-04-06'), on('z', '2026-04-09')], '2A3b')
    expect(two).toMatchObject({ count: 3, days: 2 })
    const one = rowOf([on('x', '2026-04-06'), on('z', '2026-04-09')], '2A3b')
    expect(two?.marks.split('Z').slice(0, -1)).toHaveLength(2)
    expect(two?.marks.split('Z')[0]).not.toBe(one?.marks.split('Z')[0])
    expect(two?.marks.split('Z')[1]).toBe(one?.marks.split('Z')[1])
  })

  test('puts an act of two kinds on both rows, each with its own shape', () => {
    const acts = [on('x', '2026-04-06', ['a', 'b'])]
    expect(rowOf(acts, '2A3a')?.marks).toMatch(/^M.*L/)
    expect(rowOf(acts, '2A3b')?.marks).toMatch(/^M.*a/)
  })

  test('draws a span of days as a line, and context not at all', () => {
    const span = {
      ...on('x', ''),
      when: { precision: 'between' as const, from: '2026-04-06', to: '2026-04-20' },
    }
    expect(rowOf([span], '2A3b')?.spans).toMatch(/^M9 \d+H591$/)
    expect(rowOf([on('x', '2026-04-06')], '2A3b')?.spans).toBe('')
    expect(chartDrawing([{ ...on('x', '2026-04-06'), kind: 'context' as const }], [])).toBeUndefined()
  })

  test('shows bail and orders as bands within the time of the picture', () => {
    const acts = [on('x', '2026-04-06'), on('y', '2026-06-06')]
    const bands = chartDrawing(acts, [
      { kind: 'bail', from: '2026-04-06', to: '2026-08-16' },
      { kind: 'interim', from: '2026-07-01', to: '2026-07-20' },
    ])
    expect(bands?.last).toBe('1 Jul 2026')
    expect(bands?.bands.map(({ text }) => text)).toEqual([
      'Bail from 6 Apr 2026 to 16 Aug 2026',
      'Interim order from 1 Jul 2026 to 20 Jul 2026',
    ])
    expect(bands?.bands.map(({ x, width }) => x + width)).toEqual([600, 600])
    for (const { x, width } of bands?.bands ?? []) {
      expect(width).toBeGreaterThan(0)
      expect(x + width).toBeLessThanOrEqual(600)
    }
  })

  test('has nothing to show without a day', () => {
    expect(
      chartDrawing([{ id: 'x', kind: 'act', behaviours: ['b'] }], [{ kind: 'bail', from: '2026-04-06' }]),
    ).toBeUndefined()
  })

  test('keeps every mark of a thousand acts inside', () => {
    const drawing = chartDrawing(manyActs(1000), [])
    const places = (drawing?.rows ?? []).flatMap(({ marks }) =>
      [...marks.matchAll(/M([\d.-]+) /g)].map(([, x]) => Number(x)),
    )
    expect(places.length).toBeGreaterThan(800)
    expect(Math.min(...places)).toBeGreaterThanOrEqual(0)
    expect(Math.max(...places)).toBeLessThanOrEqual(600)
  })
})
