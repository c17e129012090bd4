import { expect, test } from 'vitest'
import { r41 } from '#src/domain/wordingRules/rules/r41.ts'
import { lark, quill } from '../completeCase.ts'
import { changedIn, wordingTable } from '../wordingTable.ts'

wordingTable(r41, {
  faulty: [
    'the stalker must not contact the victim',
    'THE OFFENDER MUST NOT CONTACT ORLA QUILL',
    'must not contact the IP',
    'the Suspect must not contact Orla Quill',
    'must not contact the Victim',
    'must not contact any of his victims',
    'the perp must not enter Larch Row',
    'must not contact the aggrieved',
    'the perpetrater must not contact Orla Quill',
    'must not go to the vics home address',
  ],
  clean: [
    'the defendant must not contact Orla Quill',
    'must not write “you are the victim now” to Orla Quill',
    'must not enter the office of Victim Support, Ash Lane',
    'must not hide the IP address of a Device',
    'must attend the anti-stalking course of Driftline from 4 May 2026',
    'must not enter Victims Lane, Dunmarrow',
  ],
})

test.each<[string, string[]]>([
  ['The offender must not enter Larch Row', ['The defendant must not enter Larch Row']],
  ['must not tell the offender manager', []],
  ['The accused’s phone', ['The defendant’s phone']],
  ['must not touch the suspect device', []],
  ['must not contact the victim.', ['must not contact Orla Quill.']],
  ['must not enter the victim’s home', ['must not enter Orla Quill’s home']],
  ['must not contact the IP', ['must not contact Orla Quill']],
  ['must not contact the victims', []],
  ['must not contact his victim', []],
])('what is offered in one go for: %s', (text, after) => {
  expect(changedIn({ text }, 'R41')).toEqual(after)
})

test('no name is offered where several people are protected', () => {
  const slices = { protected: { people: [quill, lark] } }
  expect(changedIn({ text: 'must not contact the victim', slices }, 'R41')).toEqual([])
})
