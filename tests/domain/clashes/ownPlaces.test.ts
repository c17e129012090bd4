import { expect, test } from 'vitest'
import { ownPlaces, slotsOf } from '#src/domain/clashes/ownPlaces.ts'
import { sample } from '#tests/support/samples.ts'

test('the places of a training case, each with the page on which it was entered', () => {
  expect(ownPlaces(sample('fx-01')).map(({ kind, text, where }) => [kind, text, where.step])).toEqual([
    ['home', '4 Tannery Yard, Dunmarrow, WM4 2TY', 'defendant'],
    ['work', 'Holloway Fold Warehouse, Dunmarrow', 'circumstances'],
    ['court', 'Dunmarrow Magistrates’ Court', 'court'],
    ['handover', 'Weir Street Library, Weir Street, Dunmarrow', 'circumstances'],
    ['gp', 'Corn Hill Surgery, 8 Corn Hill, Dunmarrow', 'circumstances'],
    ['notifying', 'Dunmarrow Police Station, 1 Corn Hill, Dunmarrow', 'service'],
  ])
})

test('work and handover have the times that were entered', () => {
  const times = Object.fromEntries(ownPlaces(sample('fx-01')).map(({ kind, times }) => [kind, times]))
  expect(times.work).toMatchObject([{ from: '06:00', to: '14:00' }])
  expect(times.handover).toMatchObject([{ days: ['sat'], from: '10:00', to: '16:00' }])
})

test('a defendant without a fixed address has the streets and towns where he is found', () => {
  const found = ownPlaces(sample('fx-08'))[0]
  expect(found).toMatchObject({ kind: 'found', place: { streets: [{ name: 'Customs Street' }] } })
  expect(found?.place.loose).toContain('Castlewick')
})

test('a place that is entered twice is one place', () => {
  const station = 'Mill Road Station, Dunmarrow'
  const places = [{ id: 'place-1', kind: 'reporting' as const, where: station }]
  expect(ownPlaces({ circumstances: { places }, service: { stations: station } })).toHaveLength(1)
})

test('nothing known is no place, and half a time is no time', () => {
  expect(ownPlaces({})).toEqual([])
  expect(
    slotsOf([
      { days: ['mon'], from: '09:00' },
      { days: [], from: '09:00', to: '10:00' },
    ]),
  ).toEqual([])
})
