import { r43 } from '#src/domain/wordingRules/rules/r43.ts'
import { wordingTable } from '../wordingTable.ts'

wordingTable(r43, {
  faulty: [
    'must not enter Larch Row unless going to work except on Sundays',
    'must not enter Larch Row except to work provided he does not stop unless the bus is late',
    'MUST NOT ENTER LARCH ROW EXCEPT FOR WORK UNLESS MS QUILL IS THERE',
    'must not go to the street where Ms Quill lives or the street where she works or the street where her sister lives or the gym that she goes to on weekdays or the shop that she goes to on Saturdays',
    'must not enter Larch Row except for court but not if Ms Quill is there unless he has no other way',
    'must not enter Larch Row unless going to court save where Ms Quill is there',
  ],
  clean: [
    'must not enter Larch Row. Exception: driving to work by Mill Road',
    'must not enter Larch Row except to attend a listed court hearing',
    'must not write “unless you come, except if you call” to Orla Quill',
    'must not enter Larch Row. Unless Bridge Street is closed, he must drive to work by it',
    'must not contact Orla Quill by any means, including in person or by phone, text, post, email, messaging app, social media, online game or payment reference.',
    'must not search for Orla Quill in the electoral register, a people-search service, social media, or the records or websites of schools and health services.',
  ],
})
