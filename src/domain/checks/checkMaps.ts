import type { CaseFile } from '../case/caseFile.ts'
import { saysName } from '../clashes/wholeName.ts'
import { houseRule, safetyRule } from '../law/citations.ts'
import { citingMap } from '../maps/citingMap.ts'
import { mapName, type ZoneDraft } from '../maps/mapNumbers.ts'
import { areaOf, isInside, wholePoints } from '../maps/polygon.ts'
import { counted } from '../shared/counted.ts'
import { joinWords } from '../shared/joinWords.ts'
import { peopleOf } from '../shared/people.ts'
import { isSameRoad, roadsIn } from '../wordingRules/roads.ts'
import type { Finding } from './finding.ts'
import { explains, stops } from './makeFinding.ts'
import { placeOf } from './numberedItems.ts'

/**
 * Each map is one that a condition uses, has a number of its own, names the same roads in its words as on its boundary, gives
 * no address away, and leaves the defendant his home and work.
 */
export function checkMaps(file: CaseFile): Finding[] {
  const zones = file.map?.zones ?? []
  return zones.flatMap((zone) => [
    ...numberTaken(zone, zones),
    ...unused(zone, file),
    ...roadsApart(zone),
    ...secretPlace(zone),
    ...placesOfOthers(zone, file),
    ...ownPlacesInside(zone),
    ...speck(zone),
  ])
}

const at = ({ id }: ZoneDraft, field: string) => placeOf('map', id, field)

function numberTaken(zone: ZoneDraft, zones: readonly ZoneDraft[]): Finding[] {
  const first = zones.find(({ number }) => number !== undefined && number === zone.number)
  if (!first || first === zone) return []
  return [
    explains(
      'map-number-twice',
      at(zone, 'number'),
      `There are two maps with the number ${zone.number}: a condition that names it could mean either. Give one of them another number.`,
      houseRule('each map has a number of its own'),
    ),
  ]
}

function unused(zone: ZoneDraft, file: CaseFile): Finding[] {
  const { number } = zone
  if (number === undefined || citingMap(number, file).length > 0) return []
  return [
    explains(
      'map-unused',
      at(zone, 'number'),
      `No condition names ${mapName(zone)}. Name it in the wording of a condition, or remove the map.`,
      houseRule('each map belongs to a condition'),
    ),
  ]
}

/** The boundary in words and the roads on the map: R55, within the map itself. */
function roadsApart(zone: ZoneDraft): Finding[] {
  const { words = '', roads = [], corridors = [] } = zone
  if (words.trim() === '' || roads.length === 0) return []
  const shown = [...roads, ...corridors].flatMap(({ name }) => name || [])
  const unshown = unique(roadsIn(words).map(({ name }) => name)).filter(
    (name) => !shown.some((one) => isSameRoad(one, name) || saysName(one, name)),
  )
  const unsaid = roads.flatMap(({ name = '' }) => (name.trim() === '' || saysName(words, name) ? [] : name))
  if (unshown.length + unsaid.length === 0) return []
  const parts = [
    ...(unshown.length > 0 ? [`the words name ${joinWords(unshown)}, which the map does not`] : []),
    ...(unsaid.length > 0 ? [`the map names ${joinWords(unsaid)}, which the words do not`] : []),
  ]
  return [
    explains(
      'map-roads-differ',
      at(zone, 'words'),
      `${mapName(zone)}: ${parts.join(', and ')}. The words define the zone, so make the two agree.`,
      houseRule('the wording and the map name the same roads'),
    ),
  ]
}

const unique = (names: readonly string[]) => [...new Set(names)]

/** An address that is not to be known cannot be looked for by a rule: the officer looks, and says so. */
function secretPlace(zone: ZoneDraft): Finding[] {
  if (zone.apart === 'yes') return []
  const message =
    zone.apart === 'no'
      ? `${mapName(zone)}: you say that it may lead to an address that is kept secret. Move the boundary or choose another map, or say why it may be served.`
      : `${mapName(zone)}: say whether it leads to an address that is kept secret, because the defendant gets this map.`
  return [
    explains(
      'map-may-lead-to-address',
      at(zone, 'apart'),
      message,
      houseRule('a zone does not lead to a withheld place'),
    ),
  ]
}

/** Only places of the defendant and public ones stand on a map: R15. */
function placesOfOthers(zone: ZoneDraft, file: CaseFile): Finding[] {
  const names = peopleOf(file)
    .filter(({ role }) => role !== 'defendant')
    .flatMap(({ realName, shownName }) => [realName, shownName])
  const marked = (zone.places ?? []).find(({ label = '' }) => names.some((name) => saysName(label, name)))
  if (!marked) return []
  return [
    stops(
      'map-marks-person',
      at(zone, 'places'),
      `${mapName(zone)}: the place “${marked.label}” names somebody other than the defendant. Take it off the map: the defendant gets it.`,
      safetyRule('R15'),
    ),
  ]
}

function ownPlacesInside(zone: ZoneDraft): Finding[] {
  const corners = wholePoints(zone.corners)
  const inside = (zone.places ?? []).filter(
    (place) =>
      (place.kind === 'home' || place.kind === 'work') &&
      wholePoints([place]).some((one) => isInside(one, corners)),
  )
  if (inside.length === 0) return []
  const kinds = unique(inside.map(({ kind }) => (kind === 'home' ? 'home' : 'place of work')))
  return [
    explains(
      'map-own-place-inside',
      at(zone, 'places'),
      `${mapName(zone)}: the defendant’s ${joinWords(kinds)} lies inside the boundary. Move the boundary, write an exception into the condition, or say why this is necessary.`,
      houseRule('no condition shuts the defendant out of home or work without a reason'),
    ),
  ]
}

const smallest = 0.002

function speck(zone: ZoneDraft): Finding[] {
  const corners = wholePoints(zone.corners)
  if (corners.length < 3 || areaOf(corners) >= smallest) return []
  return [
    explains(
      'map-zone-tiny',
      at(zone, 'corners'),
      `${mapName(zone)}: the zone takes up next to nothing of the image, so nobody can see its boundary. Use a map of a smaller area, or check its ${counted(corners.length, 'corner')}.`,
      houseRule('a map shows its boundary'),
    ),
  ]
}
