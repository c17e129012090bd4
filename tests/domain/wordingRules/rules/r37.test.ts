import { r37 } from '#src/domain/wordingRules/rules/r37.ts'
import { wordingTable } from '../wordingTable.ts'

wordingTable(r37, {
  faulty: [
    'must engage with Driftline',
    'MUST CO-OPERATE WITH POLICE',
    'must fully cooperate with his offender manager',
    'must be of good behavior',
    'must behave himself',
    'must do as he is told by the SPO Team',
    'must comply with all instructions',
    'must engage positively  with support',
    'must work with mental health services',
    'must engage w/ mental health',
    'must co operate with police',
  ],
  clean: [
    'must attend all three sessions listed in Schedule C',
    'must not engage an investigator to find Orla Quill',
    'must not write “behave yourself” to Orla Quill',
    'must not enter Engagement Street, Dunmarrow',
    'must attend Driftline, 12 sessions from 4 May 2026',
    'must not buy an engagement ring for Orla Quill',
  ],
})
