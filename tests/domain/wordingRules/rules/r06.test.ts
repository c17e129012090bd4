import { r06 } from '#src/domain/wordingRules/rules/r06.ts'
import { wordingTable } from '../wordingTable.ts'

wordingTable(r06, {
  faulty: [
    'must not enter the area bounded by Mill Road and Ash Lane',
    'must not enter the land enclosed by Mill Road, Ash Lane',
    'AREA BORDERED BY MILL ROAD AND ASH LANE',
    'must not enter the streets surrounded by Mill Road and Ash Lane',
    'must not enter the area bounded to the north by Mill Road and to the south by Ash Lane',
    'must not enter the area within Mill Road, Ash Lane and Tower Street',
  ],
  clean: [
    'must not enter the area bounded by Mill Road and Ash Lane, both included',
    'must not enter the area bounded by Mill Road and Ash Lane, but not those roads',
    'must not enter the area bounded by Mill Road and Ash Lane, excluding those roads',
    'must not enter the area edged red on Map 1, bounded by Mill Road and Ash Lane',
    'must not enter Mill Road, Ash Lane or any street between them shown on Map 1',
    'must not enter Bounded House',
  ],
})
