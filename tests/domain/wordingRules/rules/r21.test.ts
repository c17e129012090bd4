import { r21 } from '#src/domain/wordingRules/rules/r21.ts'
import { circumstancesOf, programme } from '../timedRow.ts'
import { caseTable } from '../wordingTable.ts'

const sabbath = circumstancesOf({
  religion: {
    answer: 'yes',
    times: [
      { id: 't', days: ['fri'], from: '18:00', to: '23:59' },
      { id: 'u', days: ['sat'], from: '00:00', to: '20:00' },
    ],
  },
})

caseTable(r21, {
  faulty: [
    programme('sat 10:00-11:00', sabbath),
    programme('fri 17:30-18:30', sabbath),
    programme('sat 19:59-21:00', sabbath),
    programme('sun,sat 09:00-10:00', sabbath),
  ],
  clean: [
    programme('tue 18:30-20:00', sabbath),
    programme('sat 20:00-21:00', sabbath),
    programme('fri 16:00-18:00', sabbath),
    programme('sat 10:00-11:00', circumstancesOf({ religion: { answer: 'no' } })),
    programme('sat 10:00-11:00', sabbath, { clashAccepted: 'He was asked and agrees.' }),
  ],
})
