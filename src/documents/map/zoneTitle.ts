import type { ServedMap } from '#src/domain/audience/servedCase.ts'
import { mapName } from '#src/domain/maps/mapNumbers.ts'
import { gapWords } from '../gapWords.ts'

/** “Map 1: Ninefold ward”. */
export function zoneTitle(map: Pick<ServedMap, 'number' | 'title'>): string {
  return `${mapName(map)}: ${map.title ?? gapWords({ what: 'the title of the zone' })}`
}
