import { r30 } from '#src/domain/wordingRules/rules/r30.ts'
import { wordingTable } from '../wordingTable.ts'

wordingTable(r30, {
  faulty: [
    'must not loiter at the school',
    'must not hang about outside Ember House',
    'MUST NOT LURK BY HER CAR',
    'must not hang round Larch Row',
    'must not frequent the Plough',
    'must not be loitering in Larch Row',
    'must not mooch about Larch Row',
    'must not wait about in Larch Row',
    'must not skulk in Larch Row',
    'not to Loiter outside Ember House',
  ],
  clean: [
    'must not be in School Lane 08:00–09:30 on school days',
    'must not enter Loiter Lane, Dunmarrow',
    'must not write “I am hanging around” to Orla Quill',
    'must not stay longer than 5 minutes in Larch Row',
    'must not hang a picture of Orla Quill in the window of Ember House',
    'must not contact Mr Lurk',
  ],
})
