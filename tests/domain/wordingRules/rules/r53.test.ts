import { expect, test } from 'vitest'
import { r53 } from '#src/domain/wordingRules/rules/r53.ts'
import { changedIn, wordingTable } from '../wordingTable.ts'

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

test.each<[string, string[]]>([
  ['The defendant shan’t enter Larch Row', ['The defendant must not enter Larch Row']],
  ['The defendant shall not enter Larch Row', ['The defendant must not enter Larch Row']],
  ['“Device” shall mean a phone', []],
  [
    'Prior to moving he must tell the SPO Manager within 3 days',
    ['Before moving he must tell the SPO Manager within 3 days'],
  ],
  ['Hereby the defendant must sign on', ['The defendant must sign on']],
  ['The said Ms Quill may call', ['Ms Quill may call']],
  ['must not enter the said Ember House', ['must not enter Ember House']],
  ['must not enter the said street', ['must not enter the street']],
  ['must not break the said Order', []],
  ['must not tell the said SPO Manager', []],
  ['must not contact her in any way whatsoever.', ['must not contact her in any way.']],
  ['must not pass on whatsoever she says', []],
  ['must forthwith leave Larch Row', []],
  ['applies notwithstanding any other order', ['applies despite any other order']],
])('what is offered in one go for: %s', (text, after) => {
  expect(changedIn({ text }, 'R53')).toEqual(after)
})
