import { r33 } from '#src/domain/wordingRules/rules/r33.ts'
import { wordingTable } from '../wordingTable.ts'

wordingTable(r33, {
  faulty: [
    'hand over devices at any time',
    'must surrender his phone to police',
    'must hand police his phone when they ask',
    'MUST GIVE POLICE HIS PASSWORDS',
    'must allow officers to look through his phone',
    'must let police check the laptop whenever',
    'must provide PIN codes for his mobile',
    'must give up the phone on demand',
  ],
  clean: [
    'hand over the phone 08:00–20:00 to check for messages to Ms Quill; returned in 48 hours',
    'must hand each Device to an officer of the SPO Team between 8am and 8pm, to check for messages to Ms Quill; returned in 48 hours',
    'must not write “give me your phone” to Orla Quill',
    'must not give the phone number of Orla Quill to another person',
    'must not allow another person to phone Orla Quill for him',
    'must not enter Phones House, Ash Lane',
  ],
})
