import type { ServedMap } from '#src/domain/audience/servedCase.ts'
import type { Block } from '../blocks.ts'
import { fullStop } from '../format.ts'
import { mapFigure, markedOn } from './mapFigure.ts'
import { zoneTitle } from './zoneTitle.ts'

/** The maps that conditions of these numbers name, each after its words, for a paper that explains the conditions. */
export function zoneMaps(maps: readonly ServedMap[], conditions: readonly number[]): Block[] {
  const shown = maps.filter((map) => map.conditions.some((number) => conditions.includes(number)))
  if (shown.length === 0) return []
  return [{ kind: 'heading', level: 2, text: shown.length > 1 ? 'Maps' : 'Map' }, ...shown.flatMap(oneMap)]
}

function oneMap(map: ServedMap): Block[] {
  const marked = markedOn(map)
  return [
    { kind: 'heading', level: 3, text: zoneTitle(map) },
    map.words
      ? { kind: 'paragraph', text: fullStop(map.words), keepWithNext: true }
      : { kind: 'missing', what: 'the boundary in words', step: 'map' },
    mapFigure(map),
    ...(marked.length > 0
      ? [{ kind: 'bullets', items: marked.map(({ number, text }) => `${number}: ${text}`) } as const]
      : []),
  ]
}
