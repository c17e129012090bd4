import type { ServedCase, ServedMap } from '#src/domain/audience/servedCase.ts'
import { longDate } from '#src/domain/shared/dateWords.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import type { Block } from '../blocks.ts'
import { capital, fullStop, numberedList } from '../format.ts'
import { gapWords } from '../gapWords.ts'
import { openingRows, paperOpening, type Row } from '../paperOpening.ts'
import { gap, phrase } from '../phrase.ts'
import { mapFigure, markedOn } from './mapFigure.ts'
import { mapEn } from './words/mapEn.ts'
import { zoneTitle } from './zoneTitle.ts'

/** The maps that are annexed to the order, each on a page of its own: the boundary in words, the map, and how to read it. */
export function mapPaper(served: ServedCase): Block[] {
  const title = served.maps.length > 1 ? 'Maps of the exclusion zones' : 'Map of the exclusion zone'
  const opening = openingRows(served).filter(({ label }) => label === 'Defendant')
  return [
    ...paperOpening(title, opening),
    ...served.maps.flatMap((map, place) => [
      ...(place > 0 ? [{ kind: 'pageBreak' } as const] : []),
      ...mapSection(map),
    ]),
  ]
}

/** One map, or the one of that id: its words first, because they define the area. */
export function mapsPreview(served: ServedCase, item: string | undefined): Block[] {
  const maps = item === undefined ? served.maps : served.maps.filter(({ id }) => id === item)
  if (maps.length === 0)
    return [{ kind: 'paragraph', text: 'No zone is drawn, so no map is part of the order.' }]
  return maps.flatMap(mapSection)
}

function mapSection(map: ServedMap): Block[] {
  return [
    { kind: 'heading', level: 2, text: zoneTitle(map) },
    map.words
      ? { kind: 'paragraph', text: fullStop(map.words) }
      : { kind: 'missing', what: 'the boundary in words', step: 'map' },
    {
      kind: 'paragraph',
      tone: 'note',
      text: `${named(map.conditions)}These words say where the area is, and the map shows it. If the two differ, the words count.`,
      keepWithNext: true,
    },
    mapFigure(map),
    { kind: 'rows', rows: [...readingRows(map), ...aboutRows(map)] },
  ]
}

function readingRows(map: ServedMap): Row[] {
  const marked = markedOn(map)
  return [
    {
      label: 'Roads on the boundary',
      value:
        map.roads.length > 0 ? roadLines(map).join('\n') : { what: 'the roads on the boundary', step: 'map' },
    },
    ...(marked.length > 0
      ? [
          {
            label: mapEn.mapNumbers,
            value: marked.map(({ number, text }) => `${number}: ${text}`).join('\n'),
          },
        ]
      : []),
  ]
}

/** “Mill Brow and Ash Lane: outside the area”, a line for each side. */
function roadLines({ roads }: ServedMap): string[] {
  const line = (which: 'in' | 'out' | undefined, words: string) => {
    const names = roads.filter(({ side }) => side === which).map(({ name }) => name)
    return names.length > 0 ? [`${joinWords(names)}: ${words}`] : []
  }
  return [
    ...line('in', 'part of the area'),
    ...line('out', 'outside the area'),
    ...line(undefined, gapWords({ what: 'whether it is part of the area' })),
  ]
}

const named = (conditions: readonly number[]) =>
  conditions.length > 0
    ? `${capital(numberedList('condition', conditions))} ${conditions.length > 1 ? 'name' : 'names'} this map. `
    : ''

const norths = { up: 'north is at the top', marked: 'north is where the map marks it' } as const

function aboutRows({ scale, north, date, source, image }: ServedMap): Row[] {
  const is = {
    scale: scale ?? gap('the scale'),
    north: north ? norths[north] : gap('where north is'),
    date: date ? longDate(date) : gap('the date of the map'),
  }
  const missing = (what: string) => ({ what, step: 'map' }) as const
  return [
    { label: 'Scale, north and date', value: phrase`${is.scale}; ${is.north}; map of ${is.date}` },
    { label: 'Source and licence', value: source ?? missing('the source of the map') },
    {
      label: 'Image',
      value: image ? `SHA-256 ${image.sha256 ?? ''}` : missing('the image of the map'),
    },
  ]
}
