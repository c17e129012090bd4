import { r04 } from '#src/domain/wordingRules/rules/r04.ts'
import { wordingTable } from '../wordingTable.ts'

wordingTable(r04, {
  faulty: [
    'must not go within 100m of her home',
    'must not be within one hundred metres of Larch Row',
    'MUST STAY 50 YARDS FROM HER',
    'must not go within a mile of Ember House',
    'must not come within  200 meters',
    'must not be within a 2 mile radius of Dunmarrow',
    'must not be within fifteen feet of Ms Quill',
    'must not go within 1/2 mile of her work',
    'must not be within 100 m of her',
    '100m exclusion from her house',
  ],
  clean: [
    'must not enter the area edged red on Map 1, about 100 metres across, bounded by Mill Road and Ash Lane, which are inside it',
    'must not enter Mile End Road or Five Mile Lane',
    'must not be in Larch Row 08:00–09:30 on school days',
    'must not write “100 metres” on any letter to Orla Quill',
    'must attend 12 sessions from 4 May 2026',
    'must not use the M4 motorway between Northmere and Dunmarrow',
  ],
})
