import { describe, expect, test } from 'vitest'
import { actsFigure } from '#src/documents/chronology/actsFigure.ts'
import { servedView } from '#src/domain/audience/servedView.ts'
import { aCase } from '#tests/support/aCase.ts'
import { sample } from '#tests/support/samples.ts'

const { acts } = servedView(aCase())
const figureOf = (shown: typeof acts) => {
  const [figure] = actsFigure(shown)
  if (figure?.kind !== 'figure') throw new Error('There is no figure')
  return figure
}
const marks = (shown: typeof acts, fill: string) =>
  figureOf(shown).svg.filter((shape) => shape.shape === 'rect' && shape.fill === fill)

describe('the acts drawn over time', () => {
  test('are told in words with the kinds and their numbers', () => {
    expect(figureOf(acts).alt).toContain('3 acts between 6 Apr and 28 May 2026')
    expect(figureOf(acts).alt).toContain('Contact, or trying to make contact: 2')
  })

  test('leave context out', () => {
    const onlyActs = acts.filter(({ kind }) => kind === 'act')
    expect(onlyActs.length).toBeLessThan(acts.length)
    expect(figureOf(acts)).toEqual(figureOf(onlyActs))
  })

  test('show a day as a mark and a span as a bar', () => {
    const [act] = acts
    if (!act) throw new Error('There is no act')
    const span = { ...act, when: { precision: 'between' as const, from: '2026-04-01', to: '2026-04-20' } }
    expect(marks([act], 'grey')).toHaveLength(0)
    expect(marks([span], 'grey').length).toBeGreaterThan(0)
    expect(marks([span], 'black')).toHaveLength(0)
  })

  test('are bars that say how many where there are too many to tell apart', () => {
    const [act] = acts
    if (!act) throw new Error('There is no act')
    const on = (place: number) =>
      `2026-0${1 + Math.floor(place / 28)}-${String(1 + (place % 28)).padStart(2, '0')}`
    const days = Array.from({ length: 100 }, (_, place) => on(place))
    const many = [...days, '2026-03-01', '2026-03-01'].map((day, place) => ({
      ...act,
      id: `act-${place}`,
      when: { precision: 'exact' as const, on: day },
    }))
    const bars = marks(many, 'black').flatMap((shape) => (shape.shape === 'rect' ? [shape.height] : []))
    expect(bars.length).toBeLessThan(many.length)
    expect(new Set(bars).size).toBeGreaterThan(1)
    expect(figureOf(many).caption).toContain('The higher a bar, the more acts')
    expect(figureOf(acts).caption).toContain('A black mark is an act')
  })

  test('stay inside the drawing, whatever the case', () => {
    for (const id of ['fx-01', 'fx-02', 'fx-03', 'fx-04'] as const) {
      const figure = figureOf(servedView(sample(id)).acts)
      for (const shape of figure.svg) {
        if (shape.shape !== 'rect') continue
        expect(shape.x).toBeGreaterThanOrEqual(0)
        expect(shape.x + shape.width).toBeLessThanOrEqual(figure.width)
        expect(shape.y + shape.height).toBeLessThanOrEqual(figure.height)
      }
    }
  })

  test('are left out while no act has a day', () => {
    expect(actsFigure([])).toEqual([])
    expect(actsFigure(acts.map((act) => ({ ...act, when: undefined })))).toEqual([])
  })
})
