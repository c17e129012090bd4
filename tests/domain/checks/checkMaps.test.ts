import { describe, expect, test } from 'vitest'
import { checkMaps } from '#src/domain/checks/checkMaps.ts'
import { findingsOf, finishedCase, said, withItem } from '#tests/support/checking.ts'
import { sample } from '#tests/support/samples.ts'

const [zone] = sample('fx-08').map?.zones ?? []
if (!zone) throw new Error('The training case has a map')

const citing = {
  prohibitions: {
    items: withItem(finishedCase().prohibitions?.items, 'c-p05', {
      text: 'must not enter Ninefold ward, shown on Map 1.',
    }),
  },
}
type Change = Partial<typeof zone>
const drawn = (...changes: readonly Change[]) => ({
  ...citing,
  map: { zones: changes.map((change, at) => ({ ...zone, id: `z${at}`, ...change })) },
})
const of = (...changes: readonly Change[]) => said(checkMaps, drawn(...changes))

test('nothing is said of a map that a condition names and that was looked at', () => {
  expect(of({})).toEqual([])
  expect(said(checkMaps, { map: { none: 'none' } })).toEqual([])
})

test('a map that no condition names is asked about', () => {
  expect(of({ number: 2 })).toEqual(['map-unused explain'])
  expect(of({ number: undefined })).toEqual([])
})

test('two maps do not share a number', () => {
  expect(of({}, {})).toEqual(['map-number-twice explain'])
})

describe('the roads of the words and of the map', () => {
  const roads = (...names: string[]) => names.map((name, at) => ({ id: `r${at}`, name, side: 'in' as const }))
  const words = 'It runs from Mill Road along Ash Lane and back to Mill Road.'
  const corridors = [{ id: 'w', name: 'Ash Lane to the station' }]

  test('agree', () => {
    expect(of({ words, roads: roads('Mill Road', 'Ash Lane'), corridors: [] })).toEqual([])
    expect(of({ words, roads: roads('Mill Road'), corridors })).toEqual([])
  })

  test('differ where the map lacks one, or shows one more', () => {
    expect(of({ words, roads: roads('Mill Road'), corridors: [] })).toEqual(['map-roads-differ explain'])
    expect(
      findingsOf(checkMaps, drawn({ words, roads: roads('Mill Road', 'Ash Lane', 'Tower Street') })),
    ).toMatchObject([
      {
        message:
          'Map 1: the map names Tower Street, which the words do not. The words define the zone, so make the two agree.',
        where: { step: 'map', item: 'z0', field: 'words' },
      },
    ])
  })

  test('are not compared while one of them is empty', () => {
    expect(of({ words: '', roads: roads('Mill Road') })).toEqual([])
    expect(of({ words, roads: [] })).toEqual([])
  })
})

test('somebody looks whether the map leads to an address that is kept secret', () => {
  expect(of({ apart: undefined })).toEqual(['map-may-lead-to-address explain'])
  expect(of({ apart: 'no' })).toEqual(['map-may-lead-to-address explain'])
  expect(of({ apart: 'yes' })).toEqual([])
})

const mark = (kind: 'home' | 'work' | 'station', label: string, x: number) => ({
  places: [{ id: 'p', kind, label, x, y: 0.4 }],
})

test('no place of anybody but the defendant is marked', () => {
  expect(of(mark('station', 'Dunmarrow station', 0.5))).toEqual([])
  expect(of(mark('station', 'Where Ottoline Marshbank works', 0.9))).toEqual(['map-marks-person stops'])
})

test('the home and the work of the defendant lie outside, or a reason is given', () => {
  expect(of(mark('home', 'His home', 0.5))).toEqual(['map-own-place-inside explain'])
  expect(of(mark('work', 'His work', 0.5))).toEqual(['map-own-place-inside explain'])
  expect(of(mark('home', 'His home', 0.95))).toEqual([])
  expect(of(mark('station', 'The station', 0.5))).toEqual([])
})

test('a zone that is a speck on its map is asked about', () => {
  const box = (side: number) => ({
    corners: [
      { x: 0, y: 0 },
      { x: side, y: 0 },
      { x: side, y: side },
      { x: 0, y: side },
    ],
    places: [],
  })
  expect(of(box(0.04))).toEqual(['map-zone-tiny explain'])
  expect(of(box(0.05))).toEqual([])
  expect(of({ corners: [] })).toEqual([])
})
