import { expect, test } from 'vitest'
import { zoneMaps } from '#src/documents/map/zoneMaps.ts'
import { advocateViews } from '#src/domain/audience/advocateView.ts'
import { servedView } from '#src/domain/audience/servedView.ts'
import { sample } from '#tests/support/samples.ts'
import { wordsIn } from '#tests/support/servedFrom.ts'

const file = sample('fx-08')
const { maps } = servedView(file)
const [map] = maps
if (!map) throw new Error('The training case has a map')

test('a map is shown where one of the conditions names it, with what counts if the two differ', () => {
  const [number = 0] = map.conditions
  const blocks = zoneMaps(maps, [number])
  expect(blocks.map(({ kind }) => kind).slice(0, 4)).toEqual(['heading', 'heading', 'paragraph', 'figure'])
  expect(wordsIn(blocks)).toContain('If the two differ, the words count.')
  expect(zoneMaps(maps, [99])).toEqual([])
})

test('a Welsh paper shows the map with its own words around it, and the labels as the order has them', () => {
  const blocks = zoneMaps(maps, map.conditions, 'cy-GB')
  const heading = blocks.find((block) => block.kind === 'heading' && block.level === 3)
  expect(heading).toMatchObject({ text: `Map 1: ${map.title}`, lang: 'en-GB' })
  expect(wordsIn(blocks)).toContain('y geiriau sy’n cyfrif')
  const figure = blocks.find(({ kind }) => kind === 'figure')
  expect(figure).toMatchObject({ caption: expect.stringContaining('y llinell drwchus ydyw') })
  expect(wordsIn(blocks)).not.toContain('hatched')
})

test('an advocate sees the map only with a condition that protects that person', () => {
  const [view] = advocateViews(file)
  if (!view) throw new Error('The training case has an advocate')
  const own = view.conditions.map(({ number }) => number)
  expect(view.maps.map(({ id }) => id)).toEqual(
    maps.filter(({ conditions }) => conditions.some((number) => own.includes(number))).map(({ id }) => id),
  )
  const items = (file.prohibitions?.items ?? []).map((item) => ({ ...item, protects: ['p-other'] }))
  const [fewer] = advocateViews({ ...file, prohibitions: { ...file.prohibitions, items } })
  expect(fewer?.maps).toEqual([])
})
