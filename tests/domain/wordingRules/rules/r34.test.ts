import { r34 } from '#src/domain/wordingRules/rules/r34.ts'
import { wordingTable } from '../wordingTable.ts'

wordingTable(r34, {
  faulty: [
    'without police permission',
    'must not enter Larch Row unless police say so',
    'must not enter Larch Row without written consent',
    'WITHOUT PRIOR APPROVAL',
    'must not move unless authorised by police',
    'must not open an account unless agreed with his OM',
    'must not enter Larch Row unless allowed by the police',
    'except with the permision of the police',
    'must get the ok from police first',
  ],
  clean: [
    'without written permission from the SPO Manager, who will answer in 5 working days',
    'must not start a claim about Orla Quill without the court’s permission',
    'must not start a claim about Orla Quill without the permission of the High Court',
    'must not write “with my permission” to Orla Quill',
    'may do what the SPO Manager has permitted in writing. The SPO Manager will answer a request within 5 working days',
    'must not enter Permission House, Ash Lane',
  ],
})
