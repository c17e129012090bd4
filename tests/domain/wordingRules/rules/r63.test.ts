import { r63 } from '#src/domain/wordingRules/rules/r63.ts'
import { caseTable } from '../wordingTable.ts'

caseTable(r63, {
  faulty: [
    'must notify a new address within 14 days',
    'must tell police his home address within one week',
    'must inform the police of any change of address within 24 hours',
    'must tell the SPO Manager of a change of name within 7 days',
    'must notify police within 7 days of any change of address',
    'must tell the police within 48 hours if he moves house',
    'MUST NOTIFY ANY NEW NAME WITHIN 5 DAYS',
    'must register his address with police within a fortnight',
  ],
  clean: [
    'must follow the notification duties below (3 days)',
    'must notify a new address within 3 days',
    'must notify a new name within three days',
    'must tell the SPO Manager of a new phone within 14 days',
    'must tell the SPO Manager the address of a new employer within 7 days',
    'must tell the SPO Manager, 2 days before, of any night that he will sleep away from 8 Ash Lane',
  ],
})
