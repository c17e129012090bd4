import { expect, test } from 'vitest'
import type { OtherPerson } from '#src/domain/case/otherPeople.ts'
import { recordedChildren } from '#src/domain/conditions/recordedChildren.ts'
import { aCase } from '#tests/support/aCase.ts'

const other = (fields: Partial<OtherPerson>) =>
  recordedChildren(aCase({ protected: undefined, others: { people: [{ id: 'o', ...fields }] } }))

test.each<[string, Partial<OtherPerson>, boolean]>([
  ['somebody under 18', { role: 'relative', under18: 'yes' }, true],
  ['a child of the case of unknown age', { role: 'child' }, true],
  ['a child who has grown up', { role: 'child', under18: 'no' }, false],
  ['a relative of unknown age', { role: 'relative' }, false],
])('%s: %j', (_, fields, isChild) => {
  expect(other(fields)).toEqual(isChild ? ['o'] : [])
})

test('a person to be protected who is under 18 is a child as well', () => {
  const people = [
    { id: 'bo', under18: 'yes' as const },
    { id: 'om', under18: 'no' as const },
  ]
  expect(recordedChildren(aCase({ protected: { people }, others: { people: [] } }))).toEqual(['bo'])
})
