import { expect, test } from 'vitest'
import { clauseOf } from '#src/domain/wordingRules/clause.ts'
import { wrongPronouns } from '#src/domain/wordingRules/wrongPronouns.ts'

type Pronoun = 'he' | 'she' | 'they'
const people = (defendant: Pronoun | undefined, sought: Pronoun) => [
  {
    id: 'd',
    role: 'defendant' as const,
    realName: 'Ash Marlow',
    shownName: 'Ash Marlow',
    ...(defendant ? { pronoun: defendant } : {}),
  },
  { id: 'p', role: 'protected' as const, realName: 'Orla Quill', shownName: 'Orla Quill', pronoun: sought },
  { id: 'o', role: 'other' as const, realName: 'Wren Ashdown', shownName: 'Wren Ashdown' },
]
const said = (text: string, defendant: Pronoun | undefined, sought: Pronoun) =>
  wrongPronouns(clauseOf({ kind: 'prohibition', text }, []), people(defendant, sought)).map(
    ({ span }) => span && text.slice(...span),
  )

test.each<[string, Pronoun | undefined, Pronoun, string[]]>([
  ['must leave if she sees Orla Quill', 'he', 'she', ['she']],
  ['must leave if he sees Orla Quill', 'he', 'she', []],
  ['must not go where she knows or believes Ms Quill works', 'he', 'she', ['she']],
  ['must not reply if Ms Quill contacts her', 'he', 'she', ['her']],
  ['must not enter her home or his work', 'he', 'she', []],
  ['must not enter her home', 'he', 'he', ['her']],
  ['must not enter her home', 'he', 'they', ['her']],
  ['must not enter his home or ask his mother about her', 'he', 'he', []],
  ['must not contact Wren Ashdown at her home', 'he', 'he', []],
  ['He must not enter Larch Row', 'they', 'she', ['He']],
  ['They must not enter Larch Row', 'he', 'she', []],
  ['must leave if she sees Orla Quill', undefined, 'she', []],
])('%s, where the defendant is “%s” and the protected person “%s”', (text, defendant, sought, wrong) => {
  expect(said(text, defendant, sought)).toEqual(wrong)
})
