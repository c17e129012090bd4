import { expect, test } from 'vitest'
import { mapFigure, markedOn } from '#src/documents/map/mapFigure.ts'
import { servedView } from '#src/domain/audience/servedView.ts'
import { sample } from '#tests/support/samples.ts'

const [map] = servedView(sample('fx-08')).maps
if (!map) throw new Error('The training case has a map')

test('the ways come first, then the places, each with a number of its own', () => {
  expect(markedOn(map).map(({ number, text }) => `${number} ${text}`)).toEqual([
    '1 Fell Valley railway line, by train without stopping',
    '2 Northmere railway station',
    '3 Castle Street Police Station, where he signs on',
    '4 Northmere Magistrates’ Court',
  ])
})

test('the description says in words what is drawn', () => {
  const { alt } = mapFigure(map)
  expect(alt).toMatch(
    /^Map 1: Ninefold ward and Northmere bus station, with the area drawn on it\. The area begins/,
  )
  expect(alt).toContain('is inside.')
  expect(mapFigure({ ...map, words: undefined }).alt).toContain('[Not yet entered: the boundary in words]')
})

test('the drawing has the shape of the image, and everything in it lies on the image', () => {
  const { width, height, svg, image } = mapFigure(map)
  expect(width / height).toBeCloseTo(1200 / 900)
  expect(image).toEqual({ id: 'file-map-1', width: 1200, height: 900 })
  expect(svg.map(({ shape }) => shape)).toEqual(['zone', 'way', 'marker', 'marker', 'marker', 'marker'])
  const far = mapFigure({
    ...map,
    corners: [
      { x: 10, y: -10 },
      { x: 0, y: 0 },
      { x: 0, y: 1 },
    ],
  }).svg[0]
  expect(far).toMatchObject({
    points: [
      [width, 0],
      [0, 0],
      [0, height],
    ],
  })
})

test('what is not drawn yet is not drawn', () => {
  const empty = mapFigure({ ...map, image: undefined, corners: [], corridors: [], places: [] })
  expect(empty.svg).toEqual([])
  expect('image' in empty).toBe(false)
  expect(empty.caption).not.toMatch(/broken|numbers/i)
})
