import type { Zone } from '#src/domain/case/map.ts'
import type { Point } from '#src/domain/maps/polygon.ts'
import { counted } from '#src/domain/shared/counted.ts'

/** “41 % from the left, 20 % from the top”. */
export const placeInWords = ({ x, y }: Point): string => `${share(x)} from the left, ${share(y)} from the top`

const share = (part: number) => `${Math.round(part * 1000) / 10} %`

/** The words of the page on maps and of the page of one map. */
export const wording = {
  lead: 'A condition that keeps the defendant out of an area needs a map. The words of the boundary say where the area is, and the map shows it.',
  none: 'No condition needs a map',
  noneHint: 'For example, because the conditions name streets or premises.',
  both: 'A map is listed, so this is not true. Take the tick out, or remove the map.',
  empty: 'No map is added yet.',
  add: 'Add a map',
  removed: (name: string) => `${name} removed`,
  untitled: 'no title yet',
  corners: (count: number) => counted(count, 'corner'),
  namedIn: 'Named in',
  namedNowhere: 'No condition names it yet',
  roadsCounted: (count: number) => counted(count, 'road'),
  columns: {
    caption: 'Maps',
    map: 'Map',
    boundary: 'Boundary',
    inWords: 'and in words',
    noWords: 'not in words yet',
    roads: 'Roads',
    notYet: 'Not entered yet',
  },
  title: (name: string) => name,
  newTitle: 'New map',
  save: 'Save and go to the list',
  number: 'Number of the map',
  numberHint: 'The number by which a condition names it, like Map 1.',
  zoneTitle: 'Title of the zone',
  zoneTitleHint: 'For example: Ninefold ward and the bus station',
  image: 'Image of the map',
  imageHint:
    'A PNG or JPEG file of up to 40 MB. It is kept in shades of grey and without the place and time that a camera adds. Do not use an image on which a protected person’s address is marked.',
  imageAgain: 'Another image',
  reading: 'The image is being read…',
  imageIs: (width: number, height: number) => `The image is kept: ${width} by ${height} dots.`,
  imageGone:
    'The image is not on this device, or it is not the one that this application names. Add it again.',
  imageFailed: 'The image could not be kept. Try again.',
  refused: {
    large: 'This file is larger than 40 MB. Save the map as a smaller image.',
    kind: 'This file is not a PNG or JPEG image. Save the map as one of these.',
    broken: 'This image cannot be read. Save it again, or take a picture of the screen.',
  },
  drawing: {
    legend: 'What do you draw?',
    boundary: 'The boundary of the area',
    way: (at: number, name: string | undefined) => `Way ${at}${name ? `: ${name}` : ''}`,
    place: (at: number, label: string | undefined) => `Place ${at}${label ? `: ${label}` : ''}`,
    hint: 'Click the map to add a point, and drag a point to move it. Everything can be done in the list below as well.',
    map: (corners: number) => `Map with a boundary of ${counted(corners, 'corner')}`,
    scroll: 'The map, which scrolls when it is larger',
    larger: 'Larger',
    smaller: 'Smaller',
    grey: 'Show it as a print in black and white',
    keys: 'The arrow keys move a point by half of one percent; with Shift they move it by five.',
    corner: (at: number) => `Corner ${at}`,
    point: (at: number) => `Point ${at}`,
    mark: 'Mark',
    said: (name: string, point: Point) => `${name} at ${placeInWords(point)}.`,
    gone: (name: string) => `${name} deleted.`,
    addCorner: 'Add a corner',
    addPoint: 'Add a point',
    addMark: 'Put it on the map',
    after: 'Add one after',
    delete: 'Delete',
  },
  words: 'Where the boundary runs, in words',
  wordsHint:
    'Begin at one place and go round. The words must be clear without the map: from where, along which road or river, to where, and on which side.',
  roads: 'Roads on the boundary',
  roadsHint: 'The same roads as in the words above and in the condition.',
  road: (at: number) => `Road ${at}`,
  side: (at: number) => `Is road ${at} itself part of the area?`,
  sides: [
    { value: 'in', label: 'Yes, the road is part of the area' },
    { value: 'out', label: 'No, the road is outside the area' },
  ],
  addRoad: 'Add a road',
  offered: 'Named in the words, and not in this list:',
  addNamed: (name: string) => `Add ${name}`,
  ways: 'Ways through the area that stay open (optional)',
  waysHint: 'For example a bus route or a railway line. Say it as an exception of the condition too.',
  way: (at: number) => `Name of way ${at}`,
  addWay: 'Add a way',
  places: 'Places to mark (optional)',
  placesHint:
    'The defendant’s home and work if they are near, and public places. Never a place of a protected person: the defendant gets this map.',
  placeKind: (at: number) => `What place ${at} is`,
  placeKinds: [
    { value: 'home', label: 'The defendant’s home' },
    { value: 'work', label: 'The defendant’s place of work' },
    { value: 'station', label: 'A railway or bus station' },
    { value: 'court', label: 'A court' },
    { value: 'hospital', label: 'A hospital or surgery' },
    { value: 'other', label: 'Another public place' },
  ],
  placeLabel: (at: number) => `What the map calls place ${at}`,
  addPlace: 'Add a place',
  scale: 'Scale',
  scaleHint: 'For example: the bar on the map is 250 metres; or: not to scale',
  north: 'Where is north?',
  norths: [
    { value: 'up', label: 'At the top' },
    { value: 'marked', label: 'Where the map marks it' },
  ],
  date: 'Date of the map',
  source: 'Source and licence',
  sourceHint: 'The line that your force’s mapping licence asks for.',
  apart: 'Have you checked that this map does not lead to an address that is kept secret?',
  apartHint:
    'The area must not have such an address in its middle, and its edges must not close in on one. No rule can check this for you: the defendant will look for it.',
  aparts: [
    { value: 'yes', label: 'Yes, I have checked, and it does not' },
    { value: 'no', label: 'It may lead to one' },
  ],
} as const satisfies Record<string, unknown> & {
  sides: readonly { value: Zone['roads'][number]['side']; label: string }[]
  placeKinds: readonly { value: NonNullable<Zone['places']>[number]['kind']; label: string }[]
  norths: readonly { value: Zone['north']; label: string }[]
  aparts: readonly { value: NonNullable<Zone['apart']>; label: string }[]
}
