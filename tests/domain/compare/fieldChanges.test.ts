import { describe, expect, test } from 'vitest'
import type { SideWords } from '#src/domain/compare/comparison.ts'
import { fieldChanges } from '#src/domain/compare/fieldChanges.ts'

const plain: SideWords = {
  label: (path) => path.join('.'),
  answer: ({ values }) => values.join('; '),
  text: (text) => text,
  item: (id) => id,
  points: () => false,
}

const changes = (before: unknown, after: unknown, path: readonly string[] = ['step']) =>
  fieldChanges(
    { value: before, path },
    { value: after, path },
    { before: plain, after: plain, within: { before: path, after: path } },
  )

describe('the fields in which two values differ', () => {
  test('are told each by its path, down to the last', () => {
    expect(changes({ a: { b: 1, c: 'same' } }, { a: { b: 2, c: 'same' } })).toEqual([
      { label: 'step.a.b', before: '1', after: '2' },
    ])
  })

  test('a field that is new has no before, one that is gone no after; an empty one is none', () => {
    expect(changes({ old: 'x' }, { fresh: 'y', empty: ' ' })).toEqual([
      { label: 'step.old', before: 'x' },
      { label: 'step.fresh', after: 'y' },
    ])
  })

  test('choices and references are one answer', () => {
    expect(changes({ acts: ['a', 'b'] }, { acts: ['a', 'c'] })).toEqual([
      { label: 'step.acts', before: 'a; b', after: 'a; c' },
    ])
  })

  test('an item of a list inside is found by its id, wherever it stands', () => {
    const roads = [
      { id: 'r1', name: 'Mill Lane' },
      { id: 'r2', name: 'High Street' },
    ]
    expect(changes({ roads }, { roads: [roads[1], { id: 'r1', name: 'Mill Road' }] })).toEqual([
      { label: 'step.roads.1.name', before: 'Mill Lane', after: 'Mill Road' },
    ])
  })

  test('that something is known is said by its value', () => {
    expect(changes({ born: { known: false } }, { born: { known: true, value: '1990-01-01' } })).toEqual([
      { label: 'step.born.value', after: '1990-01-01' },
    ])
    expect(changes({ born: { known: false } }, { born: { known: true } })).toEqual([
      { label: 'step.born.known', before: 'false', after: 'true' },
    ])
  })

  test('drawings of a map are told in words, and x or y of anything else as it is', () => {
    const corners = [
      { x: 0, y: 0 },
      { x: 1, y: 1 },
      { x: 0, y: 1 },
    ]
    const zone = (list: unknown) => ({ zones: [{ id: 'z', corners: list }] })
    expect(changes(zone(corners), zone(corners.slice(1)), ['map'])).toEqual([
      { label: 'map.zones.0.corners', before: '3 corners', after: '2 corners' },
    ])
    expect(changes({ x: 1 }, { x: 2 })).toEqual([{ label: 'step.x', before: '1', after: '2' }])
  })

  test('one whole side may be missing', () => {
    const within = { before: [], after: [] }
    expect(
      fieldChanges(undefined, { value: { a: 'x' }, path: ['step'] }, { before: plain, after: plain, within }),
    ).toEqual([{ label: 'step.a', after: 'x' }])
  })
})
