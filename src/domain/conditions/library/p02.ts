import { cps } from '#src/domain/law/citations.ts'
import { joinWords } from '#src/domain/shared/joinWords.ts'
import { listInput, maybe, numberInput } from '../inputs.ts'
import { defineCondition } from '../template.ts'

/** An area on a map. */
export const p02 = defineCondition({
  code: 'P02',
  version: 1,
  inForceFrom: '2026-01-01',
  kind: 'prohibition',
  category: 'places',
  title: 'An area on a map',
  protectsAgainst: 'Waiting and driving past',
  behaviours: ['a', 'e'],
  usualExceptions: ['X2', 'X4', 'X6', 'X7', 'X8'],
  monitoring: {
    how: 'Number plate cameras and patrols; residents report sightings',
    evidence: 'Number plate readings, camera footage, statements',
  },
  pitfalls: [
    'The defendant’s home, doctor, station or work may lie inside',
    'Every road in the wording must be on the map',
  ],
  askVictim: 'Which streets do you use, and does the defendant know?',
  authority: cps('entering named locations'),
  terms: [],
  inputs: {
    map: numberInput({ label: 'Which map?', hint: 'Its number', initial: '1' }),
    roads: listInput({ label: 'Which roads are its boundary?' }),
    open: maybe(
      listInput({
        label: 'In which of these roads may the defendant be?',
        hint: 'Leave empty if they are all part of the area',
      }),
    ),
  },
  wording: ({ map, roads, open }) =>
    `must not enter the area inside the red line on Map ${map}, bounded by ${joinWords(roads)}. ${spokenBoundary(roads, open.given)}`,
})

function spokenBoundary(roads: readonly string[], open: readonly string[] = []): string {
  if (open.length === 0) return 'The boundary roads are part of the area.'
  return roads.every((road) => open.includes(road))
    ? 'The boundary roads are outside the area.'
    : `The boundary roads are part of the area except ${joinWords(open)}.`
}
