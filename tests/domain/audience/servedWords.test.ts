import { describe, expect, test } from 'vitest'
import { servedWords, shownName } from '#src/domain/audience/servedWords.ts'
import { aCase } from '#tests/support/aCase.ts'

describe('the name that served papers use', () => {
  test('is the real one only where somebody chose that', () => {
    expect(shownName({ name: 'Ann Quill', shownAs: { kind: 'name' } })).toBe('Ann Quill')
    expect(shownName({ name: 'Ann Quill' })).toBe('[name withheld]')
  })

  test('is the pseudonym, and never the real one while its label is missing', () => {
    expect(shownName({ name: 'Ann Quill', shownAs: { kind: 'pseudonym', label: 'Person A' } })).toBe(
      'Person A',
    )
    expect(shownName({ name: 'Ann Quill', shownAs: { kind: 'pseudonym' } })).toBe('[name withheld]')
  })

  test('says that it was not entered', () => {
    expect(shownName({})).toBe('[name not yet entered]')
  })
})

describe('the words of served papers', () => {
  const words = servedWords(aCase())

  test('print a reference as its number', () => {
    expect(words.say('See [[act:act-01]].')).toBe('See act 1.')
    expect(words.say(undefined)).toBeUndefined()
  })

  test('name people by their ids', () => {
    expect(words.shown('p-ottoline')).toBe('Ottoline Marshbank')
    expect(words.shown('p-pip')).toBe('Pip Quillfeather')
    expect(words.shown('nobody')).toBe('[person not found]')
  })

  test('number acts and conditions', () => {
    expect([words.actNumber('act-01'), words.actNumber('nothing')]).toEqual([1, undefined])
    expect([words.conditionNumber('c-c01'), words.conditionNumber('nothing')]).toEqual([1, 0])
  })
})
