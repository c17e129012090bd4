import { r62 } from '#src/domain/wordingRules/rules/r62.ts'
import { wordingTable } from '../wordingTable.ts'

wordingTable(r62, {
  faulty: [
    'must tell police of new phones',
    'MUST NOTIFY POLICE OF ANY NEW PHONE',
    'must inform his SPO manager of any new car',
    'must let police know if he moves',
    'must report new accounts to the police',
    'must give police details of each vehicle',
    'has to tell police about new accounts',
    'must supply details of any new phone to police',
    'must keep police informed of new vehicles',
    'must notify police if he gets a new phone',
    'must tell his OM about any new relationship',
  ],
  clean: [
    'must tell the SPO Manager of a new phone within 3 days',
    'must tell the SPO Manager of each trip before it begins',
    'must not tell Orla Quill where he lives',
    'must not write “you must tell police” to Orla Quill',
    'must report to Castle Street Station every Monday 18:00–20:00',
    'must not report Orla Quill to her employer, Ember House, for any matter about the order',
  ],
})
