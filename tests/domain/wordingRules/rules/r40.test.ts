import { expect, test } from 'vitest'
import { r40 } from '#src/domain/wordingRules/rules/r40.ts'
import { defendant, lark, quill } from '../completeCase.ts'
import { caseTable, changedIn } from '../wordingTable.ts'

const she = { defendant: { ...defendant, pronoun: 'she' as const } }
const finch = { ...quill, name: 'Desmond Appleyard-Finch', pronoun: 'he' as const }
const bothMen = { protected: { people: [finch] } }

caseTable(r40, {
  faulty: [
    'must not contact Miss Quil',
    'must not contact Orla Quil',
    'must not contact Orlah Quill by any means',
    'MUST NOT CONTACT ORLA QUIL',
    'must not follow Ms Qulil',
    'must not contact Ola Quill',
    'must not contact Wren Ashdwon',
    { text: 'must not contact Mr Quill', slices: { others: { people: [] } } },
    'must not contact Mr Orla Quill',
    'must not contact Mrs Bloggs',
    'must leave by the nearest route if she sees Orla Quill',
    'must not go where she knows or believes Orla Quill lives',
    'must not reply if Orla Quill contacts her',
    { text: 'must not contact Ms Appleyard-Finch', slices: bothMen },
    { text: 'must not enter her workplace', slices: bothMen },
    { text: 'must leave if he sees Orla Quill', slices: she },
    {
      text: 'must not contact Bo Larck',
      slices: { protected: { people: [lark] } },
      condition: { protects: ['p-2'] },
    },
  ],
  clean: [
    'must not contact Orla Quill',
    'must not contact Ms Quill or Ms Orla Quill',
    'must not enter Ms Quill’s garden',
    'must not enter Ms Quills house, 3 Mill Road',
    'must not contact Ida Quill or Tom Quill',
    'must not enter Quilt Street or Ashdon Road, Dunmarrow',
    'must not contact Ember House',
    "must not block Mr Tarn's vehicle",
    'must not contact Marlow & Finch Solicitors',
    'must not reply if Orla Quill contacts him',
    'must leave by the nearest route if he sees Orla Quill',
    'must not write “Miss Quil” on anything',
    { text: 'must leave if she sees Orla Quill', slices: she },
    { text: 'must not enter his workplace, Ember House', slices: bothMen },
    { text: 'must not contact Mr Appleyard-Finch', slices: bothMen },
    {
      text: 'must not contact Mr Lark',
      slices: { protected: { people: [lark] } },
      condition: { protects: ['p-2'] },
    },
  ],
})

test('a name typed wrong is put right in one go, its title with it, where only one person can be meant', () => {
  const text = 'must not contact Miss Quil at work'
  expect(changedIn({ text, slices: { others: { people: [] } } }, 'R40')).toEqual([
    'must not contact Orla Quill at work',
  ])
})

test.each([
  ['must not contact Miss Quil', ['must not contact Miss Quill']],
  ['must not contact Orla Quil', ['must not contact Orla Quill']],
  ['must not contact Ida Quil', ['must not contact Ida Quill']],
  ['must not contact Mr Orla Quill', ['must not contact Orla Quill']],
])('where several may be meant only the spelling is put right: %s', (text, after) => {
  expect(changedIn({ text }, 'R40')).toEqual(after)
})
