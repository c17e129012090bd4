import { r41 } from '#src/domain/wordingRules/rules/r41.ts'
import { wordingTable } from '../wordingTable.ts'

wordingTable(r41, {
  faulty: [
    'the stalker must not contact the victim',
    'THE OFFENDER MUST NOT CONTACT ORLA QUILL',
    'must not contact the IP',
    'the Suspect must not contact Orla Quill',
    'must not contact the Victim',
    'must not contact any of his victims',
    'the perp must not enter Larch Row',
    'must not contact the aggrieved',
    'the perpetrater must not contact Orla Quill',
    'must not go to the vics home address',
  ],
  clean: [
    'the defendant must not contact Orla Quill',
    'must not write “you are the victim now” to Orla Quill',
    'must not enter the office of Victim Support, Ash Lane',
    'must not hide the IP address of a Device',
    'must attend the anti-stalking course of Driftline from 4 May 2026',
    'must not enter Victims Lane, Dunmarrow',
  ],
})
