import { r03 } from '#src/domain/wordingRules/rules/r03.ts'
import { wordingTable } from '../wordingTable.ts'

wordingTable(r03, {
  faulty: [
    'must not go nr her house',
    'must not be in the vicinity  of Ember House',
    'MUST NOT GO NEAR HER WORK',
    'must not go Near her home',
    'must not drive round by Larch Row or anywhere close to it',
    'must not park next to Ember House or in the area',
    'must not wait around the corner of Larch Row',
    'must not be in the neighborhood of Ember House',
    'not to be within eyeshot of Ms Quill',
    'must keep away from the vicinity',
    'must not go anywhere nr to Larch Row',
  ],
  clean: [
    'must not enter Near Lane or Close Street, Dunmarrow',
    'must not enter Alder Close or Neartown Road',
    'must not say “I am near you” to Orla Quill',
    'must leave by the nearest route without speaking',
    'must sign on at Castle Street Station, which is open around the clock',
    'must not contact Mr Near',
    'must not enter the Area 51 Café, Ash Lane',
    'must not park in Larch Row, Mill Road or Ash Lane',
    'must use only the entrance on Ash Lane, closest to the bins',
  ],
})
