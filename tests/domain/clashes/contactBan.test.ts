import { expect, test } from 'vitest'
import { contactBan, contactBanOf, isSamePerson, namesIn } from '#src/domain/clashes/contactBan.ts'

test.each([
  ['must not contact Ottoline Marshbank by any means, including post', ['Ottoline Marshbank']],
  ['must not see Pip Quill', ['Pip Quill']],
  ['must not contact Ms Quill or Bo Lark', ['Quill', 'Bo Lark']],
  ['must not directly or indirectly contact Orla Quill', ['Orla Quill']],
  ['must not approach Pip Quill at School Lane except as order F-12 allows', ['Pip Quill']],
  ['must not reply if Orla Quill contacts him', ['Orla Quill']],
])('%s', (text, names) => {
  expect(contactBan(text)).toEqual(names)
  expect(contactBanOf({ text })).toEqual(names)
})

test.each(['must not enter Larch Row', 'must contact Orla Quill', 'must not contact her'])(
  '%s names nobody',
  (text) => {
    expect(contactBan(text)).toBeUndefined()
  },
)

test('days, months and the SPO Manager are nobody', () => {
  expect(namesIn('On Saturday Pip Quill told the SPO Manager in May')).toEqual(['Pip Quill'])
})

test.each([
  ['Orla Quill', 'Quill', true],
  ['Quill', 'Orla Quill', true],
  ['Orla Quill', 'Ida Quill', false],
  ['Orla Quill', 'Aquill', false],
])('%s and %s can be one person: %s', (one, other, can) => {
  expect(isSamePerson(one, other)).toBe(can)
})
