import { r53 } from '#src/domain/wordingRules/rules/r53.ts'
import { wordingTable } from '../wordingTable.ts'

wordingTable(r53, {
  faulty: [
    'the defendant shall not contact Ms Quill',
    'SHALL FORTHWITH CEASE',
    'must not contact the said Orla Quill',
    'must not enter the aforementioned street',
    'must hereby desist from contacting Orla Quill',
    'must attend pursuant to the order',
    'must tell the SPO Manager prior to moving',
    'must not contact Orla Quill whomsoever asks',
    'must not contact Orla Quill save for child matters',
  ],
  clean: [
    'must stop by 6 March 2026',
    'must not write “thou shall not” to Orla Quill',
    'must not contact what Orla Quill said was her new number',
    'must not enter Shall Lane, Dunmarrow',
    'must not contact Orla Quill',
    'must not enter Herein House, Ash Lane',
  ],
})
