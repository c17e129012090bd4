import { expect, test } from 'vitest'
import { clauseOf } from '#src/domain/wordingRules/clause.ts'
import { misnamed, strangers } from '#src/domain/wordingRules/misnamed.ts'

const person = (realName: string, pronoun: 'he' | 'she', shownName = realName) =>
  ({ id: realName, role: 'protected', realName, shownName, pronoun }) as const
const people = [person('Orla Quill', 'she'), person('Bo Lark', 'he'), person('Ada Thorn', 'she', 'Witness A')]
const clause = (text: string) => clauseOf({ kind: 'prohibition', text }, [])
const said = (text: string, remarks: typeof misnamed) =>
  remarks(clause(text), people).map(({ span, replacement }) => [span && text.slice(...span), replacement])

test.each([
  ['must not contact Miss Quil', [['Miss Quil', 'Orla Quill']]],
  ['must not contact Orlah Quil or Bo Lark', [['Orlah Quil', 'Orla Quill']]],
  ['must not contact Ms Lark', [['Ms Lark', 'Bo Lark']]],
  ['must not contact Ms Quill, Mr Lark or Witness A', []],
  ['must not enter Quil Street', []],
])('%s', (text, remarks) => {
  expect(said(text, misnamed)).toEqual(remarks)
})

test.each([
  ['must not contact Mr Bloggs', ['Mr Bloggs']],
  ['must not contact Mrs. Ann Bloggs', ['Mrs. Ann Bloggs']],
  ['must not block Mr Bloggs’s drive', []],
  ['must not contact Ms Quill or Miss Quil', []],
])('%s: somebody whom the case does not know', (text, found) => {
  expect(said(text, strangers).map(([words]) => words)).toEqual(found)
})
