import { r44 } from '#src/domain/wordingRules/rules/r44.ts'
import { wordingTable } from '../wordingTable.ts'

wordingTable(r44, {
  faulty: [
    'must not enter Dunmarrow except for court, work, church, gym, shops or football',
    'MUST NOT ENTER DUNMARROW UNLESS FOR COURT, WORK, CHURCH, GYM OR SHOPS',
    'must not enter Dunmarrow apart from court, work,church,gym and shops',
    'must not enter Dunmarrow except court or work or church or shops',
    'must not enter Dunmarrow save for work, court, the dentist and football',
    'must not enter Dunmarrow other than for work, visits to his mum, church, and the gym',
    'must not enter Dunmarrow except to go to work, to go to court, to worship, or to see a doctor',
    'must not enter Dunmarrow except for work/court/church/gym',
  ],
  clean: [
    'must not enter Dunmarrow except for a listed court hearing',
    'must not enter Dunmarrow except for court, work or worship',
    'must not contact Orla Quill except about Pip, through the Kite app, every Saturday between 9am and 5pm',
    'must not write “all except work, court, church and gym” to Orla Quill',
    'must not pay Orla Quill except by bank transfer on 1 May 2026',
    'must not enter Larch Row, Mill Road, Ash Lane or Tower Street except to attend a listed court hearing',
  ],
})
