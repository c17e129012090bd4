import { expect, test } from 'vitest'
import { servedMaps } from '#src/domain/audience/servedMaps.ts'
import { servedWords } from '#src/domain/audience/servedWords.ts'
import { sample } from '#tests/support/samples.ts'

const file = sample('fx-08')
const [zone] = file.map?.zones ?? []
const shown = (map: NonNullable<typeof file.map>) => servedMaps({ ...file, map }, servedWords(file))

test('the defendant sees the map, its words and the conditions that name it', () => {
  const [map] = servedMaps(file, servedWords(file))
  expect(map).toMatchObject({
    number: 1,
    conditions: [4],
    image: { id: 'file-map-1', width: 1200, height: 900 },
    roads: [
      { name: 'Mill Brow', side: 'out' },
      { name: 'Tollgate Road', side: 'out' },
    ],
  })
  expect(map?.words).toBe(zone?.words)
  expect(map?.corners).toHaveLength(14)
})

test('whether anybody looked for secret addresses stays with the police', () => {
  expect(Object.keys(servedMaps(file, servedWords(file))[0] ?? {})).not.toContain('apart')
})

test('maps stand by their number, one without a number last, and what is half entered is left out', () => {
  const zones = [
    { id: 'c' },
    { id: 'b', number: 2, roads: [{ id: 'r' }], corners: [{ x: 0.5 }] },
    { id: 'a', number: 1 },
  ]
  expect(shown({ zones })).toMatchObject([
    { id: 'a', image: undefined },
    { id: 'b', roads: [], corners: [] },
    { id: 'c', conditions: [] },
  ])
  expect(shown({ none: 'none' })).toEqual([])
})
