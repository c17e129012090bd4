import { r13 } from '#src/domain/wordingRules/rules/r13.ts'
import { wordingTable } from '../wordingTable.ts'

wordingTable(r13, {
  faulty: [
    'unless reasonable',
    'must not drive past unecessarily',
    'must not make EXCESSIVE noise at Ember House',
    'must act Reasonably towards Ms Quill',
    'must not phone Pip Quill more than necessary',
    'only where necessary',
    'must not stay for an unreasonable  time',
    'without lawful excuse',
    'except for legitimate reasons',
    'without good reason',
    'must keep noise to a reasonable level',
  ],
  clean: [
    'must not contact Mr Reasonable',
    'must not enter Reasonable Row, Dunmarrow',
    'must not write “be reasonable” to Orla Quill',
    'except to attend a listed hearing at Dunmarrow Court',
    'may go where he needs to go for urgent medical care',
    'must not enter the shop Necessary Things, Ash Lane',
    'must not use the Good Cause app',
  ],
})
