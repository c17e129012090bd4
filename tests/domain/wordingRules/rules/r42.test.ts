import { r42 } from '#src/domain/wordingRules/rules/r42.ts'
import { wordingTable } from '../wordingTable.ts'

wordingTable(r42, {
  faulty: [
    'must not enter {road}',
    'must not enter [insert street]',
    'must not enter Larch Row TBC',
    'must not enter XXXX Street',
    'must not enter ____ Road',
    'must not enter <address>',
    'must not enter Larch Row (check with OIC)',
    'must not enter tbc',
    'must not enter xx Larch Row',
    'must not contact ?? by any means',
    'must not enter Larch Row - to be confirmed',
  ],
  clean: [
    'must not enter Larch Row',
    'must not enter 20 Larch Row (Ember House)',
    'must not contact Orla Quill by any means, as in [[act:a-1]]',
    'must not publish a picture that shows Ember House',
    'must not use the name Xander Tarn',
    'must not search for or open @quill_studio',
    'must not enter Larch Row (Dunmarrow)',
  ],
})
