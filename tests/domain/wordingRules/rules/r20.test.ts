import { r20 } from '#src/domain/wordingRules/rules/r20.ts'
import { circumstancesOf, programme } from '../timedRow.ts'
import { caseTable, type Row } from '../wordingTable.ts'

const work = circumstancesOf({
  work: { answer: 'yes', pattern: 'fixed', times: [{ id: 't', days: ['mon'], from: '07:00', to: '15:00' }] },
})
const study = circumstancesOf({
  study: { answer: 'yes', pattern: 'fixed', times: [{ id: 't', days: ['tue'], from: '10:00', to: '16:00' }] },
})

/** A requirement in the officer’s own words. */
const own = (text: string, slices: Row['slices']): Row => ({
  text,
  kind: 'requirement',
  ...(slices && { slices }),
})

caseTable(r20, {
  faulty: [
    programme('mon 09:00-10:00', work),
    programme('mon 14:30-15:30', work),
    programme('mon,tue 06:00-07:30', work),
    programme('tue 15:59-17:00', study),
    programme('sat 10:00-11:00', circumstancesOf({ work: { answer: 'yes', pattern: 'variable' } })),
    programme('sat 10:00-11:00', circumstancesOf({ work: { answer: 'notKnown' } })),
    own('must sign on every Monday at 9am at Mill Road Station', work),
    own('must sign on Monday 09:00 at Mill Road Station', work),
    own('must attend at Tide House on Tuesdays from 3pm to 5pm', study),
  ],
  clean: [
    programme('mon 18:00-20:00', work),
    own('must sign on every Monday between 6pm and 8pm at Mill Road Station', work),
    own('must tell the SPO Manager of a new phone by 9am on the Monday after', work),
    programme('mon 15:00-16:00', work),
    programme('tue 09:00-10:00', work),
    programme('tue 16:00-17:00', study),
    programme('mon 09:00-10:00', circumstancesOf({ work: { answer: 'no' } })),
    programme('mon 09:00-10:00', work, { clashAccepted: 'There is no other session.' }),
  ],
})
