import { describe, expect, test } from 'vitest'
import { privateMarks } from '#src/domain/share/privateMarks.ts'

const found = (text: string, said: readonly string[] = []) =>
  privateMarks(text, said).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)

describe('what an officer looks at before a condition is shared', () => {
  test.each([
    ['a name', 'must not speak to Tansy Quill at work.', ['name: Tansy Quill']],
    ['a name after another sentence', 'must not call. He must leave Tansy alone.', ['name: Tansy']],
    ['a postcode', 'must not enter NX8 4TM.', ['postcode: NX8 4TM']],
    ['the first half of a postcode', 'must not enter NX8 at all.', ['postcode: NX8']],
    ['a phone number', 'must not ring 07700 900123.', ['phone: 07700 900123']],
    ['a registration', 'must not follow the car AB12 CDE.', ['vehicle: AB12 CDE']],
    ['an email address', 'must not write to o@lark.example.', ['email: o@lark.example']],
    ['an account', 'must not follow @larkrow.', ['account: @larkrow']],
  ])('has %s marked', (_, text, marks) => {
    expect(found(text)).toEqual(marks)
  })

  test('has a name marked of which such a term is a part', () => {
    expect(found('must not enter Tracker House at all')).toEqual(['name: Tracker House'])
  })

  test.each([
    ['the beginning of a sentence', 'Must not call. The order stands.'],
    ['a day or a month', 'on a Friday in November'],
    ['words that the library writes with a capital', 'tell the SPO Manager of each Device shown on Map 1'],
    ['the terms that the order defines', 'must not use a Tracker or sign in to the Accounts of somebody'],
    ['the number of another order', 'as paragraph 4 of family court order F-26-0117 allows'],
    ['nothing', ''],
  ])('has no mark on %s', (_, text) => {
    expect(found(text)).toEqual([])
  })

  test('has no mark on the name of the person it is shared about', () => {
    const text = 'must not contact Ottoline Marshbank or Ottoline’s sister'
    expect(found(text, ['Ottoline Marshbank'])).toEqual([])
    expect(found(text)).toEqual(['name: Ottoline Marshbank', 'name: Ottoline’s'])
  })
})
