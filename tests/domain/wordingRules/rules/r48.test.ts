import { expect, test } from 'vitest'
import { r48 } from '#src/domain/wordingRules/rules/r48.ts'
import { quill } from '../completeCase.ts'
import { caseTable, type Row, saidInCase } from '../wordingTable.ts'

const workIn = (value: string) => ({
  protected: {
    people: [
      { ...quill, details: [{ id: 'd', kind: 'workplace' as const, value, released: 'no' as const }] },
    ],
  },
})
const actIn = (place: string) => ({
  acts: { items: [{ id: 'act-1', kind: 'act' as const, place, placeShown: 'shown' as const }] },
  ...workIn('Tide House, Northmere'),
})
const limited = (where: string) => ({ locality: { reach: 'limited', where } })
const inWales = workIn('Ember House, Cardiff, Wales')
const ban = 'must not contact Orla Quill by any means'

caseTable(r48, {
  faulty: [
    { text: 'in Northmere only (she works in Wales)', slices: inWales },
    { text: `${ban}, in Northmere only`, slices: inWales },
    { text: `${ban} within the town of Northmere only`, slices: inWales },
    { text: `${ban}. This applies only in Northmere and Ninefold.`, slices: inWales },
    { text: `${ban}. It is limited to Northmere.`, slices: inWales },
    { text: ban, condition: limited('Northmere'), slices: inWales },
    { text: ban, condition: limited('the borough of Northmere') },
    { text: ban, condition: limited('Northmere'), slices: actIn('Quay Street, Port Sallow') },
  ],
  clean: [
    'no locality limit',
    ban,
    { text: ban, slices: inWales },
    { text: `${ban}, in Northmere only`, slices: workIn('Tide House, Northmere') },
    { text: ban, condition: limited('the parish of Ninefold') },
    { text: ban, condition: limited('Northmere'), slices: actIn('Mill Road, Northmere') },
    { text: ban, condition: limited('Northmere'), slices: workIn('Ember House') },
    { text: 'must not enter Larch Row in Dunmarrow', slices: inWales },
  ],
})

test('without the acts what the addresses show is said, and the rule is said not to have run', () => {
  const row: Row = { text: ban, condition: limited('Northmere'), slices: { ...inWales, acts: undefined } }
  const { findings, notRun } = saidInCase(row)
  expect([findings.map(({ rule }) => rule), notRun]).toEqual([['R48'], ['R48']])
})
