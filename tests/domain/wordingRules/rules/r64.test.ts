import { r64 } from '#src/domain/wordingRules/rules/r64.ts'
import { wordingTable } from '../wordingTable.ts'

wordingTable(r64, {
  faulty: [
    'must respect her space',
    'MUST STAY AWAY FROM HER',
    'must leave Ms Quill alone',
    'must keep his distance',
    'must keep out of her way',
    'must avoid Ms Quill',
    'must steer clear of Larch Row',
    'must stop his behaviour towards Ms Quill',
    'must not interfere with her life',
    'must back off',
    'must mind his own business',
    'must stay away from Larch Row',
    'must leave her alone',
  ],
  clean: [
    'must not enter Ember House',
    'must not write “I respect you” to Orla Quill',
    'must not enter Respect House or Clear Lane',
    'if he sees Ms Quill he must leave by the nearest route without speaking',
    'must not park across the drive of Ember House',
    'must keep the camera masked, so that it does not record Larch Row',
  ],
})
