import { expect, test } from 'vitest'
import { r60 } from '#src/domain/wordingRules/rules/r60.ts'
import { changedIn, wordingTable } from '../wordingTable.ts'

wordingTable(r60, {
  faulty: [
    'must not directly or indirectly refer to her',
    'MUST NOT CONTACT HER DIRECTLY OR INDIRECTLY',
    'must not contact Ms Quill either directly or  indirectly',
    'must not make indirect contact with Ms Quill',
    'must not contact Orla Quill, directly/indirectly',
    'must not contact Ms Quill in any way whatsoever, direct or indirect',
    'must not contact Orla Quill (in)directly',
    'must not contact Ms Quill indirectly through any means',
  ],
  clean: [
    'must not refer to Ms Quill by name, initials OQ or nickname "Sparrow"',
    'must not contact Ms Quill indirectly, that is by asking another person to pass on a message',
    'must not contact Ms Quill directly or indirectly, including by asking another person to write',
    'must not write “directly or indirectly” to Orla Quill',
    'must not walk from Ash Lane directly to Mill Road',
    'must not enter Direct House, Ash Lane',
  ],
})

test.each<[string, string[]]>([
  [
    'must not contact Ms Quill, directly or indirectly, by any means',
    ['must not contact Ms Quill by any means'],
  ],
  [
    'must not contact Ms Quill by any means, either directly or  indirectly.',
    ['must not contact Ms Quill by any means.'],
  ],
  ['must not directly or indirectly contact Ms Quill in any way', ['must not contact Ms Quill in any way']],
  [
    'must not contact Ms Quill by any means (directly or indirectly)',
    ['must not contact Ms Quill by any means'],
  ],
  ['must not contact Ms Quill directly or indirectly', []],
  ['must not contact Ms Quill indirectly by any means', []],
])('what is offered in one go for: %s', (text, after) => {
  expect(changedIn({ text }, 'R60')).toEqual(after)
})
