import { expect, test } from 'vitest'
import { readMapImages } from '#src/cli/readMapImages.ts'
import { sample } from '#tests/support/samples.ts'

const path = 'public/samples/fx-08.json'
const file = sample('fx-08')
const [zone] = file.map?.zones ?? []
const withImage = (change: object) => ({
  map: { zones: [{ ...zone, id: 'z', image: { id: 'file-map-1', ...zone?.image, ...change } }] },
})

test('the image of a map is found beside the case file', () => {
  const { images, lacking } = readMapImages(file, path)
  expect([...images.keys()]).toEqual(['file-map-1'])
  expect(images.get('file-map-1')?.length).toBe(zone?.image?.length)
  expect(lacking).toEqual([])
})

test.each([
  ['is not there', { id: 'file-map-2' }],
  ['is another one', { sha256: '00' }],
  ['would lie in another folder', { id: '../maps/file-map-1' }],
])('it is said of an image that %s', (_, change) => {
  const { images, lacking } = readMapImages(withImage(change), path)
  expect(images.size).toBe(0)
  expect(lacking).toEqual([
    'Map 1: its image is not in the folder “maps” beside the case file, so the map has a gap.',
  ])
})

test('a case without a map lacks nothing', () => {
  expect(readMapImages({}, path)).toEqual({ images: new Map(), lacking: [] })
})
