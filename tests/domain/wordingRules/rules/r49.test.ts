import { r49 } from '#src/domain/wordingRules/rules/r49.ts'
import { caseTable, type Row } from '../wordingTable.ts'

const ends = (lastDay: string, period: object, text = 'must not enter Larch Row'): Row => ({
  text,
  condition: { period: { runs: 'until', lastDay } },
  slices: { length: { period } },
})
const until = { kind: 'untilDay', lastDay: '2029-03-02' }
const twoYears = { kind: 'forLength', years: 2, months: 0 }

caseTable(r49, {
  faulty: [
    ends('2029-03-03', until),
    ends('2030-01-01', until, 'must attend the Driftline programme at Tide House'),
    ends('2028-06-24', twoYears),
    ends('2031-12-31', twoYears, 'must not fly a drone over Larch Row'),
  ],
  clean: [
    ends('2029-03-02', until),
    ends('2028-01-01', until, 'must attend the Driftline programme at Tide House'),
    ends('2028-06-23', twoYears),
    ends('2040-01-01', { kind: 'untilFurtherOrder' }),
    'must not enter Larch Row',
  ],
})
