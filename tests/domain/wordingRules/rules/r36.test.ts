import { r36 } from '#src/domain/wordingRules/rules/r36.ts'
import { caseTable, type Row } from '../wordingTable.ts'

const confirmed = { confirmed: 'yes', name: 'Driftline', start: '2026-05-04', reports: 'The SPO Manager' }
const attend = 'must attend twelve sessions of Driftline at Tide House'
const asked = (text: string, provider: object): Row => ({
  text,
  kind: 'requirement',
  condition: { provider },
})

caseTable(r36, {
  faulty: [
    asked('must attend anger management', { confirmed: 'notNeeded' }),
    asked('must do a perpetrator programme', {}),
    asked('MUST GO TO COUNSELLING', {}),
    asked('must attend a drug awareness course', {}),
    asked('must complete a domestic abuse course', {}),
    asked('must see a psychologist', {}),
    asked('must go to rehab', {}),
    asked(attend, { confirmed: 'no' }),
    asked(attend, { ...confirmed, reports: '' }),
    asked(attend, { ...confirmed, name: ' ' }),
    asked(attend, { confirmed: 'yes', name: 'Driftline', reports: 'The SPO Manager' }),
  ],
  clean: [
    asked(attend, confirmed),
    asked('must attend Driftline, 12 sessions from 4 May 2026; letter at exhibit 14', confirmed),
    asked('must attend the behaviour programme of Driftline at Tide House', confirmed),
    asked('must sign on every Monday 18:00–20:00 at Castle Street Station', { confirmed: 'notNeeded' }),
    asked('must hand the phone to an officer of the SPO Team by 3 May 2026', { confirmed: 'notNeeded' }),
    { text: 'must not attend the counselling rooms at Tide House', kind: 'prohibition' },
  ],
})
