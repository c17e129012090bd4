import { r38 } from '#src/domain/wordingRules/rules/r38.ts'
import { wordingTable } from '../wordingTable.ts'

wordingTable(r38, {
  faulty: [
    'must find a job',
    'must look for work',
    'MUST STOP DRINKING',
    'must get paid employment by 4 May 2026',
    'must write a letter of apology to Ms Quill',
    'must sort himself out',
    'must say sorry to Ms Quill',
    'must pay her rent',
  ],
  clean: [
    'must attend a Driftline assessment by 4 May 2026',
    'must not find or follow Orla Quill',
    'must not write “get a job” to Orla Quill',
    'must not enter Job Lane or Work Street',
    'must tell the SPO Manager of a new place of work within 3 days',
    'must not apply for a job at Ember House',
  ],
})
