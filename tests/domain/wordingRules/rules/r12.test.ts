import { expect, test } from 'vitest'
import { r12 } from '#src/domain/wordingRules/rules/r12.ts'
import { changedIn, wordingTable } from '../wordingTable.ts'

wordingTable(r12, {
  faulty: [
    'is prohibited from not contacting Ms Quill',
    'must not fail to attend Driftline',
    'MUST NOT NOT CONTACT MS QUILL',
    'forbidden from: not to go to Ember House',
    'must not never phone Ms Quill',
    'the defendant is banned from: must not enter Larch Row',
    'must not refuse to hand over the phone',
    'must not contact Ms Quill and is not to enter Larch Row',
    "mustn't fail to sign on",
  ],
  clean: [
    'must not contact Ms Quill',
    'must not pass along Mill Road if the gate is not open',
    'must not write “I will never not love you” to Orla Quill',
    'must not contact anyone he knows is not his solicitor about Orla Quill',
    'must not enter Never House or Forbidden Lane',
    'must not use an account in a name that is not his own',
  ],
})

test.each<[string, string[]]>([
  ['must not fail to attend Driftline', ['must attend Driftline']],
  ['The defendant mustn’t refuse to sign on.', ['The defendant must sign on.']],
  ['Never fail to sign on', ['Must sign on']],
  ['is prohibited from: not to contact Ms Quill', ['must not contact Ms Quill']],
  ['The defendant is  banned from: must not enter Larch Row', ['The defendant must not enter Larch Row']],
  ['must not fail or refuse to attend', []],
  ['is prohibited from not contacting Ms Quill', []],
  ['must not contact Ms Quill and is not to never enter Larch Row', []],
])('what is offered in one go for: %s', (text, after) => {
  expect(changedIn({ text, kind: 'requirement' }, 'R12')).toEqual(after)
})

test('a prohibition is not turned into a duty, which would be no prohibition', () => {
  expect(changedIn({ text: 'must not fail to attend', kind: 'prohibition' }, 'R12')).toEqual([])
})
