import { describe, expect, test } from 'vitest'
import { mapPaper, mapsPreview } from '#src/documents/map/mapPaper.ts'
import { plainText } from '#src/documents/plainText.ts'
import { servedView } from '#src/domain/audience/servedView.ts'
import { sample } from '#tests/support/samples.ts'

const served = servedView(sample('fx-08'))
const [map] = served.maps
if (!map) throw new Error('The training case has a map')
const read = (maps: (typeof map)[]) => plainText(mapPaper({ ...served, maps }))

describe('the map of the exclusion zone', () => {
  test('has the boundary in words before the map, and says that the words count', () => {
    const kinds = mapPaper(served).map(({ kind }) => kind)
    expect(kinds).toEqual(['heading', 'rows', 'heading', 'paragraph', 'paragraph', 'figure', 'rows'])
    expect(read([map])).toContain('If the two differ, the words count.')
    expect(read([map])).toContain('Condition 4 names this map.')
  })

  test('says of each road whether it is part of the area', () => {
    const text = read([{ ...map, roads: [...map.roads, { name: 'Ash Lane', side: 'in' }] }])
    expect(text).toContain('Ash Lane: part of the area\nMill Brow and Tollgate Road: outside the area')
  })

  test('has the scale, north, the date, the source, and what its image is checked by', () => {
    const text = read([map])
    expect(text).toContain('north is where the map marks it; map of 19 June 2026')
    expect(text).toContain('Street plan drawn by Northmere Constabulary for this case.')
    expect(text).toContain(`SHA-256 ${map.image?.sha256}`)
    expect(read([{ ...map, north: 'up' }])).toContain('north is at the top')
  })

  test('gives each zone a page of its own', () => {
    const two = mapPaper({ ...served, maps: [map, { ...map, number: 2 }] })
    expect(two.filter(({ kind }) => kind === 'pageBreak')).toHaveLength(1)
    expect(plainText(two)).toMatch(/^Maps of the exclusion zones\n/)
  })

  test('says what is not entered yet', () => {
    const bare = { ...map, words: undefined, roads: [], source: undefined, date: undefined, image: undefined }
    const text = read([bare])
    for (const gap of [
      'boundary in words',
      'roads on the boundary',
      'source of the map',
      'date of the map',
      'image of the map',
    ])
      expect(text).toContain(`the ${gap}]`)
  })
})

test('beside the page of one zone that zone is shown, and without one it is said', () => {
  const two = { ...served, maps: [map, { ...map, id: 'other', number: 2 }] }
  expect(plainText(mapsPreview(two, 'other'))).toMatch(/^Map 2/)
  expect(plainText(mapsPreview({ ...served, maps: [] }, undefined))).toBe(
    'No zone is drawn, so no map is part of the order.',
  )
})
