import { describe, expect, test } from 'vitest'
import { allNamed, elementsIn, wordsIn, xmlTree } from '#src/documents/render/readBack/xmlTree.ts'

describe('XML from outside', () => {
  test('is its elements, their attributes and their words, in order', () => {
    const root = xmlTree('<a x="1"><b>one</b> two <b><![CDATA[<three>]]></b></a>')
    expect(root.attributes).toEqual({ x: '1' })
    expect(elementsIn(root).map(({ name }) => name)).toEqual(['b', 'b'])
    expect(allNamed(root, 'b').map(wordsIn)).toEqual(['one', '<three>'])
    expect(wordsIn(root)).toBe('one two <three>')
  })

  test('elements in others of their name are left out where only the outermost are asked for', () => {
    const root = xmlTree('<a><b>one<b>two</b></b></a>')
    expect(allNamed(root, 'b')).toHaveLength(2)
    expect(allNamed(root, 'b', true)).toHaveLength(1)
  })

  test.each([
    ['is cut off', '<a><b>', /damaged/],
    ['is no XML', 'words', /damaged/],
    ['defines entities that grow', '<!DOCTYPE a [<!ENTITY x "xx">]><a>&x;</a>', /damaged/],
    ['is as deep as no paper is', '<a>'.repeat(102) + '</a>'.repeat(102), /larger than any paper/],
  ])('that %s is not read', (_, text, message) => {
    expect(() => xmlTree(text)).toThrow(message)
  })

  test('a hundred levels are read', () => {
    expect(allNamed(xmlTree('<a>'.repeat(100) + '</a>'.repeat(100)), 'a')).toHaveLength(100)
  })
})
