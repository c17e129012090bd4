import type { ServedMap } from '#src/domain/audience/servedCase.ts'
import type { Block, Lang } from '../blocks.ts'
import { mapFigure, markedOn } from './mapFigure.ts'
import { type MapSpeech, mapSpeech } from './mapSpeech.ts'
import { zoneTitle } from './zoneTitle.ts'

/** The maps that conditions of these numbers name, for a paper that explains the conditions. Titles and labels stay as the order has them. */
export function zoneMaps(
  maps: readonly ServedMap[],
  conditions: readonly number[],
  lang: Lang = 'en-GB',
): Block[] {
  const said = mapSpeech(lang)
  const shown = maps.filter((map) => map.conditions.some((number) => conditions.includes(number)))
  if (shown.length === 0) return []
  const heading = shown.length > 1 ? said.words.maps : said.words.map
  return [{ kind: 'heading', level: 2, text: heading }, ...shown.flatMap((map) => oneMap(map, said))]
}

function oneMap(map: ServedMap, { lang, words, asWritten }: MapSpeech): Block[] {
  const marked = markedOn(map)
  return [
    {
      kind: 'heading',
      level: 3,
      text: zoneTitle(map),
      ...(lang === 'en-GB' ? {} : ({ lang: 'en-GB' } as const)),
    },
    { kind: 'paragraph', text: words.mapWordsCount, keepWithNext: true },
    mapFigure(map, lang),
    ...(marked.length > 0
      ? [
          {
            kind: 'rows',
            rows: [
              {
                label: words.mapNumbers,
                value: asWritten(marked.map(({ number, text }) => `${number}: ${text}`).join('\n')),
              },
            ],
          } as const,
        ]
      : []),
  ]
}
