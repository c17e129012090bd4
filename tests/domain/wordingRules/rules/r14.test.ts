import { r14 } from '#src/domain/wordingRules/rules/r14.ts'
import { wordingTable } from '../wordingTable.ts'

wordingTable(r14, {
  faulty: [
    'access to the phone is to be given',
    'the phone must be handed over to police by 4 May 2026',
    'DEVICES ARE TO BE SURRENDERED',
    'Ms Quill is not to be contacted',
    'all posts must be deleted by 4 May 2026',
    'the passcode will be provided to the officer',
    'no contact to be made with Ms Quill',
    'keys should be returned to Castle Street Station on 4 May 2026',
  ],
  clean: [
    'the defendant must hand the phone to an officer of the SPO Team',
    'must not be in School Lane 08:00–09:30 on school days',
    'hand over the phone 08:00–20:00 to check for messages to Ms Quill; returned in 48 hours',
    'must not write “you are to be punished” to Orla Quill',
    'must attend the course that is to be run by Driftline on 4 May 2026',
    'must not attend a show at which Orla Quill is advertised to appear',
    'must wear a tag that is charged each night and supplied by TagCo under letter 6 until 4 May 2028',
  ],
})
