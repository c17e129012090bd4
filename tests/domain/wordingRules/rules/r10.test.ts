import { r10 } from '#src/domain/wordingRules/rules/r10.ts'
import { caseTable } from '../wordingTable.ts'

const row = 'must not enter Larch Row'
const runs = (years: number, months: number) => ({
  length: { period: { kind: 'forLength' as const, years, months } },
})

caseTable(r10, {
  faulty: [
    'for 12 months',
    'This order lasts for 1 year.',
    'The order will last for 18 months',
    'for a period of one year',
    'order to run for 6 months from today',
    { text: row, slices: runs(1, 11) },
    { text: row, slices: { length: {} } },
    { text: row, slices: { ...runs(0, 6), route: { kind: 'full' } } },
  ],
  clean: [
    'for 24 months',
    'for 2 years',
    'This order lasts for 5 years.',
    'until 2 March 2029',
    'until a further order',
    'must sign on at Castle Street Station on the first Monday of each month for 6 months',
    { text: row, slices: runs(2, 0) },
    { text: row, slices: { length: {}, route: { kind: 'interimOnly' } } },
    { text: row, slices: { length: { period: { kind: 'untilFurtherOrder' } } } },
  ],
})
