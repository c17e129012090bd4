import { expect, test } from 'vitest'
import { r50 } from '#src/domain/wordingRules/rules/r50.ts'
import { whole } from '../completeCase.ts'
import { caseTable, type Row, saidInCase } from '../wordingTable.ts'

const row = 'must not enter Larch Row'
const conditions = (count: number, interim: 'yes' | 'no', text = row) =>
  Array.from({ length: count }, (_, at) => ({ id: `c-${at + 1}`, text, ...whole, interim }))
const order = (
  count: number,
  interim: 'yes' | 'no',
  route: 'full' | 'fullWithInterim' | 'interimOnly',
): Row => ({
  text: row,
  slices: {
    prohibitions: { items: conditions(count, interim) },
    route: { kind: route },
  },
})
const device = 'must not use more than one phone'
const onDevices = (count: number, text = device): Row => ({
  text,
  slices: { prohibitions: { items: conditions(count, 'no', text) } },
})

caseTable(r50, {
  faulty: [
    order(13, 'no', 'full'),
    order(17, 'yes', 'interimOnly'),
    order(9, 'yes', 'interimOnly'),
    order(9, 'yes', 'fullWithInterim'),
    onDevices(4),
    onDevices(5, 'must not keep a second SIM card'),
  ],
  clean: [
    order(12, 'no', 'full'),
    order(12, 'yes', 'full'),
    order(8, 'yes', 'interimOnly'),
    order(9, 'no', 'fullWithInterim'),
    order(6, 'yes', 'interimOnly'),
    onDevices(3),
    onDevices(5, 'must not contact Orla Quill by any means, including phone, post, email or social media'),
    { ...onDevices(2), text: row },
  ],
})

test('what the conditions at hand show is said, though others are not to hand', () => {
  const { slices } = order(13, 'no', 'full')
  const { findings, notRun } = saidInCase({ text: row, slices: { ...slices, requirements: undefined } })
  expect([findings.map(({ rule }) => rule), notRun]).toEqual([['R50'], ['R17', 'R50']])
})
