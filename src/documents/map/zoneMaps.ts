import type { ServedMap } from '#src/domain/audience/servedCase.ts'
import type { Block } from '../blocks.ts'
import { mapFigure, markedOn } from './mapFigure.ts'
import { zoneTitle } from './zoneTitle.ts'

/** The maps that conditions of these numbers name, for a paper that explains the conditions. */
export function zoneMaps(maps: readonly ServedMap[], conditions: readonly number[]): Block[] {
  const shown = maps.filter((map) => map.conditions.some((number) => conditions.includes(number)))
  if (shown.length === 0) return []
  return [{ kind: 'heading', level: 2, text: shown.length > 1 ? 'Maps' : 'Map' }, ...shown.flatMap(oneMap)]
}

function oneMap(map: ServedMap): Block[] {
  const marked = markedOn(map)
  return [
    { kind: 'heading', level: 3, text: zoneTitle(map) },
    {
      kind: 'paragraph',
      text: 'The map shows the area. The order says in words where it is. If the two differ, the words count.',
      keepWithNext: true,
    },
    mapFigure(map),
    ...(marked.length > 0
      ? [
          {
            kind: 'rows',
            rows: [
              {
                label: 'Numbers on the map',
                value: marked.map(({ number, text }) => `${number}: ${text}`).join('\n'),
              },
            ],
          } as const,
        ]
      : []),
  ]
}
