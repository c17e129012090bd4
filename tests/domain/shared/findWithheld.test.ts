import { describe, expect, test } from 'vitest'
import { findWithheld, withheldFinder } from '#src/domain/shared/findWithheld.ts'
import type { WithheldKind } from '#src/domain/shared/withheld.ts'

const found = (kind: WithheldKind, value: string, text: string) =>
  findWithheld(text, [{ personId: 'p', kind, value }]).map((hit) => hit.found)

describe('what is withheld is found', () => {
  test.each<[WithheldKind, string, string, string]>([
    ['home', '9 Alder Close, Ninefold, WM4 7QZ', 'He went to 9 alder close.', '9 alder close'],
    ['home', '9 Alder Close, Ninefold, WM4 7QZ', 'postcode wm47qz', 'wm47qz'],
    ['home', '9 Alder Close, Ninefold, WM47QZ', 'postcode WM4 7QZ', 'WM4 7QZ'],
    ['home', '9, Alder Close, Ninefold', 'outside 9 Alder Close', '9 Alder Close'],
    ['home', '9 Alder Close', 'outside 9, Alder\nClose', '9, Alder\nClose'],
    ['home', 'Flat 2, 9 Alder Close, Ninefold', 'at 9 Alder Close', '9 Alder Close'],
    ['home', 'Flat 2, 9 Alder Close, Ninefold', 'at Flat 2, 9 Alder Close', 'Flat 2, 9 Alder Close'],
    ['workplace', 'Ember House\nMill Road\nDunmarrow', 'She works at EMBER HOUSE now', 'EMBER HOUSE'],
    ['school', 'Emberfield Primary School', 'Emberfield  Primary School', 'Emberfield  Primary School'],
    ['phone', '07700 900123', 'rang 07700900123 twice', '07700900123'],
    ['phone', '07700 900123', 'rang +44 7700 900 123', '+44 7700 900 123'],
    ['phone', '+447700900123', 'rang 07700-900-123', '07700-900-123'],
    ['phone', '07700 900123', 'rang +44 (0)7700 900123', '+44 (0)7700 900123'],
    ['vehicle', 'AB12 CDE', 'the car ab12cde', 'ab12cde'],
    ['email', 'Orla@quill.example', 'wrote to orla@quill.example.', 'orla@quill.example'],
    ['account', '@quillstudio', 'on quillstudio', 'quillstudio'],
    ['account', 'quillstudio', 'on @QuillStudio', 'QuillStudio'],
    ['newName', 'Orla O’Dell', "now called Orla O'Dell", "Orla O'Dell"],
    ['realName', 'Ottoline Marshbank', 'OTTOLINE MARSHBANK', 'OTTOLINE MARSHBANK'],
    ['namePart', 'Ottoline', 'wrote “Ottoline, please”', 'Ottoline'],
    ['namePart', 'Ottoline', 'wrote “ottoline pls”', 'ottoline'],
    ['namePart', 'May', 'for May', 'May'],
    ['namePart', 'May', 'for MAY', 'MAY'],
  ])('%s %s in "%s"', (kind, value, text, hit) => {
    expect(found(kind, value, text)).toEqual([hit])
  })

  test('with its place, its person, and every time it stands there', () => {
    expect(findWithheld('AB12 CDE, ab12cde', [{ personId: 'p', kind: 'vehicle', value: 'AB12CDE' }])).toEqual(
      [
        { personId: 'p', kind: 'vehicle', value: 'AB12CDE', found: 'AB12 CDE', start: 0, end: 8 },
        { personId: 'p', kind: 'vehicle', value: 'AB12CDE', found: 'ab12cde', start: 10, end: 17 },
      ],
    )
  })
})

describe('what is not withheld is left alone', () => {
  test.each<[WithheldKind, string, string]>([
    ['home', '9 Alder Close, Ninefold, WM4 7QZ', 'He lives in Ninefold at 19 Alder Close'],
    ['home', '9 Alder Close, Ninefold', 'in Alder Close'],
    ['home', '9 Alder Close, Ninefold', '9 Alder Closeness'],
    ['home', 'Flat 2, 9 Alder Close', 'another Flat 2, elsewhere'],
    ['phone', '07700 900123', 'rang 07700 9001234'],
    ['phone', '07700 900123', 'rang 107700 900123'],
    ['vehicle', 'AB12 CDE', 'XAB12 CDE and AB12 CDEF'],
    ['account', 'quill', 'the quills'],
    ['namePart', 'May', 'it may be'],
    ['realName', 'Ann Lee', 'Joann Lee'],
    ['phone', 'none', 'none'],
  ])('%s %s in "%s"', (kind, value, text) => {
    expect(found(kind, value, text)).toEqual([])
  })
})

test('a finder made ready once finds the same in each text', () => {
  const find = withheldFinder([{ personId: 'p', kind: 'vehicle', value: 'AB12 CDE' }])
  expect(['AB12CDE', 'nothing', 'ab12 cde'].map((text) => find(text).length)).toEqual([1, 0, 1])
})

test('a double name with a hyphen is found, and no mark in a name breaks the search', () => {
  const find = withheldFinder([
    { personId: 'p', kind: 'realName', value: 'Delphine Rowan-Hart' },
    { personId: 'q', kind: 'account', value: '^a-b$.*+?()[]{}|/\\_~&#' },
  ])
  expect(find('It was Delphine Rowan-Hart.')).toHaveLength(1)
})
