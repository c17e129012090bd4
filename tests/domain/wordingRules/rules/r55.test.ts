import { expect, test } from 'vitest'
import { r55 } from '#src/domain/wordingRules/rules/r55.ts'
import { caseTable, type Row, saidInCase } from '../wordingTable.ts'

const zone = (text: string, roads: string[], more: object = {}, code = 'P02'): Row => ({
  text,
  condition: { origin: { kind: 'library', code, version: 1, inputs: { map: '1', roads, ...more } } },
})
const area = 'must not enter the area inside the red line on Map 1, bounded by'
const inside = 'The boundary roads are part of the area.'

caseTable(r55, {
  faulty: [
    zone('Tower Street in text, not on map', ['Mill Road', 'Ash Lane']),
    zone(`${area} Mill Road, Ash Lane and Tower Street. ${inside}`, ['Mill Road', 'Ash Lane']),
    zone(`${area} Mill Road and Ash Lane. ${inside}`, ['Mill Road', 'Ash Lane', 'Tower Street']),
    zone(`${area} Mill Rd and Ash Lane. ${inside}`, ['Mill Road', 'Ash Lane']),
    zone(
      'must not enter Ninefold, shown on Map 2, except Tower Street',
      [],
      { area: 'Ninefold', open: ['Mill Road'] },
      'P07',
    ),
    `${area} Mill Road and Ash Lane. Tower Street is inside the area.`,
    'must not enter the area on Map 1, bounded by Mill Road and Ash Lane. Mill Road and Castle Street are inside it.',
  ],
  clean: [
    zone(`${area} Mill Road, Ash Lane and Tower Street. ${inside}`, [
      'Mill Road',
      'Ash Lane',
      'Tower Street',
    ]),
    zone(
      `${area} Mill Road and Ash Lane. The boundary roads are part of the area except Ash Lane.`,
      ['Mill Road', 'Ash Lane'],
      {
        open: ['Ash Lane'],
      },
    ),
    zone(
      'must not enter postcode sector DM4 2, which is the area edged red on Map 1.',
      [],
      { sector: 'DM4 2' },
      'P03',
    ),
    zone(
      'must not enter Ninefold, shown on Map 2, except Mill Road',
      [],
      { area: 'Ninefold', open: ['Mill Road'] },
      'P07',
    ),
    'all named roads listed under map',
    `${area} Mill Road and Ash Lane. Mill Road is inside the area and Ash Lane is not.`,
    'must not enter Larch Row or Fennel Street, Dunmarrow',
  ],
})

test('of a map of which nothing is kept the rule cannot tell, and of a text without one it can', () => {
  expect(saidInCase({ text: `${area} Mill Road, which is inside.` }).notRun).toContain('R55')
  expect(saidInCase({ text: 'must not enter Larch Row' }).notRun).not.toContain('R55')
})

const drawn = (roads: string[]) => ({
  map: { zones: [{ id: 'z', number: 1, roads: roads.map((name, at) => ({ id: `r${at}`, name })) }] },
})
const withMap = (text: string, roads: string[]) =>
  saidInCase({ text, slices: drawn(roads) }).findings.flatMap(({ rule, message }) =>
    rule === 'R55' ? [message] : [],
  )

test('the roads of the wording and of a map that is drawn agree, both ways', () => {
  const text = `${area} Mill Road and Ash Lane. ${inside}`
  expect(withMap(text, ['Mill Road', 'Ash Lane'])).toEqual([])
  expect(withMap(text, ['Mill Road'])).toEqual([
    '“Ash Lane” is not among the roads of the map. Add it there, or take it out here.',
  ])
  expect(withMap(text, ['Mill Road', 'Ash Lane', 'Tower Street'])).toEqual([
    'The roads of the map include Tower Street, and the wording does not name it. Make the two agree.',
  ])
  expect(withMap('must not enter the parish of Ninefold, shown on Map 1.', ['Mill Road'])).toEqual([])
})
