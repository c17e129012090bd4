import type { CaseFile } from '../case/caseFile.ts'
import { citingMap } from '../maps/citingMap.ts'
import type { ZoneDraft } from '../maps/mapNumbers.ts'
import { wholePoints } from '../maps/polygon.ts'
import type { ServedCase, ServedMap } from './servedCase.ts'
import type { ServedWords } from './servedWords.ts'

/** The maps that the order has as its schedule, by number. Whether somebody looked for addresses on them stays out. */
export function servedMaps(file: CaseFile, words: ServedWords): ServedCase['maps'] {
  return (file.map?.zones ?? [])
    .map((zone) => mapShown(zone, file, words))
    .sort((one, other) => (one.number ?? Infinity) - (other.number ?? Infinity))
}

function mapShown(zone: ZoneDraft, file: CaseFile, words: ServedWords): ServedMap {
  const { number, image } = zone
  const { id = '', width = 0, height = 0, sha256 } = image ?? {}
  return {
    id: zone.id,
    number,
    title: zone.title,
    image: id && width > 0 && height > 0 ? { id, width, height, sha256 } : undefined,
    corners: wholePoints(zone.corners),
    words: zone.words,
    roads: (zone.roads ?? []).flatMap(({ name, side }) => (name ? [{ name, side }] : [])),
    corridors: (zone.corridors ?? []).map(({ name, points }) => ({ name, points: wholePoints(points) })),
    places: (zone.places ?? []).flatMap(({ kind, label, ...at }) =>
      label ? [{ kind, label, at: wholePoints([at])[0] }] : [],
    ),
    scale: zone.scale,
    north: zone.north,
    date: zone.date,
    source: zone.source,
    conditions:
      number === undefined
        ? []
        : citingMap(number, file).map(({ condition }) => words.conditionNumber(condition.id)),
  }
}
