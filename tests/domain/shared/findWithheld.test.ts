import { describe, expect, test } from 'vitest'
import { findWithheld, withheldFinder } from '#src/domain/shared/findWithheld.ts'
import type { WithheldKind } from '#src/domain/shared/withheldThing.ts'

const found = (kind: WithheldKind, value: string, text: string) =>
  findWithheld(text, [{ personId: 'p', kind, value }]).map((hit) => hit.found)

const stops = (kind: WithheldKind, value: string, text: string) =>
  findWithheld(text, [{ personId: 'p', kind, value }]).map(({ sure }) => sure)

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
        { personId: 'p', kind: 'vehicle', value: 'AB12CDE', found: 'AB12 CDE', start: 0, end: 8, sure: true },
        {
          personId: 'p',
          kind: 'vehicle',
          value: 'AB12CDE',
          found: 'ab12cde',
          start: 10,
          end: 17,
          sure: true,
        },
      ],
    )
  })
})

describe('what is not withheld is left alone', () => {
  test.each<[WithheldKind, string, string]>([
    ['home', '9 Alder Close, Ninefold, WM4 7QZ', 'He lives in Ninefold, in the close by the alder'],
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

describe('what a paper would print is found, however it was typed', () => {
  test.each<[WithheldKind, string, string]>([
    ['home', '27 Larch Row, WM4 7QK', 'at 27 Larch\u200b Row'],
    ['home', '27 Larch Row, WM4 7QK', 'in WM4\u200b 7QK'],
    ['phone', '07700 900214', 'rang 07700\u00ad900214'],
    ['phone', '07700 900214', 'rang 07700\u2011900214'],
    ['phone', '07700 900214', 'rang 07700/900214'],
    ['namePart', 'Fifield', 'for Fi\ufb01eld'],
    ['namePart', 'Zoë'.normalize('NFC'), 'for Zoë'.normalize('NFD')],
    ['namePart', 'Zoë', 'for Zoe'],
    ['namePart', 'Marsh-Lee', 'for Marsh\u2011Lee'],
    ['email', 'om.private@example.com', 'om.private @example.com'],
    ['email', 'om.private@example.com', 'om.private at example.com'],
    ['home', '27 Larch Row', '27 Larch-Row'],
    ['home', '27 Larch Row', '27a Larch Row'],
    ['home', '27 Larch Row', 'number 27 of Larch Row'],
    ['home', '27 Larch Row', 'at Larch Row 27'],
    ['home', '27 Larch Road', 'at 27 Larch Rd'],
    ['home', '27 Larch Rd', 'at 27 Larch Road'],
  ])('%s %s in %j', (kind, value, text) => {
    expect(stops(kind, value, text)).toEqual([true])
  })

  test('an accent that stands alone is part of what is told, and places are those of the text as printed', () => {
    const [hit] = findWithheld('a\u200b Zoe\u0308x\u0302, Zoë', [
      { personId: 'p', kind: 'namePart', value: 'Zoëx' },
    ])
    expect(hit).toMatchObject({ start: 2, found: 'Zoëx\u0302' })
  })
})

describe('a detail entered with something beside it is found all the same', () => {
  test.each<[WithheldKind, string, string]>([
    ['vehicle', 'Blue Fiesta, WM21 ABC', 'by her car WM21 ABC'],
    ['phone', '07700 900214 or 01632 960001', 'rang 07700 900214'],
    ['phone', '07700 900214 or 01632 960001', 'rang 01632960001'],
    ['phone', '07700 900214 (from March 2026)', 'rang 07700 900214'],
    ['account', '@ottoline_m on Instagram', 'wrote to ottoline_m'],
    ['account', 'Instagram: ottoline_m', 'wrote to @ottoline_m'],
    ['email', 'one@example.com, second@example.com', 'to second@example.com'],
    ['home', '27 Larch Row, 07700 900214', 'rang 07700 900214'],
    ['unknown', '27 Larch Row', 'at 27 Larch Row'],
    ['unknown', '07700 900214', 'rang 07700 900214'],
    ['unknown', 'WM21 ABC', 'in wm21abc'],
  ])('%s %s in "%s"', (kind, value, text) => {
    expect(stops(kind, value, text)).toEqual([true])
  })
})

describe('a part, or nearly the same, is told as not sure', () => {
  test.each<[WithheldKind, string, string]>([
    ['home', '27 Larch Row, WM4 7QK', 'in Larch Row'],
    ['home', '9 Alder Close, Ninefold', 'at 19 Alder Close'],
    ['home', 'Rose Cottage, Mill Lane, Westbury', 'in Mill Lane'],
    ['home', '27 Larch Row', 'at 27 Larsh Row'],
    ['home', '27 Larch Row', 'at 27 Larch Rwo'],
    ['school', 'Fennelgate Primary School', 'outside Fennelgate Primary'],
    ['workplace', 'Quarrybrook Dental Practice', 'near Quarrybrook'],
    ['codeWord', 'Lantern', 'she said lantern'],
  ])('%s %s in "%s"', (kind, value, text) => {
    expect(stops(kind, value, text)).toEqual([false])
  })
})

const ordinary =
  'On 27 May 2026 at 21:27 he rang 27 times. He will go to the primary school in the town, by the lane and the park, at home or at work. May I say so? No, we do not know him; his dental practice is at number 9. He sold a blue car on 3 June 2026 for 900 pounds and 214 pence.'

test('a text of ordinary words says nothing', () => {
  const withheld: [WithheldKind, string][] = [
    ['home', '27 Larch Row, WM4 7QK'],
    ['phone', '07700 900214'],
    ['workplace', 'Quarrybrook Dental Practice'],
    ['school', 'Fennelgate Primary School'],
    ['vehicle', 'Blue Fiesta, WM21 ABC'],
    ['account', '@willow on Instagram'],
    ['newName', 'Tilly Holt'],
    ['namePart', 'He'],
    ['namePart', 'Lane'],
    ['namePart', 'June'],
    ['home', 'Home'],
    ['words', 'She asks that one named officer tells her of every hearing.'],
  ]
  expect(withheld.flatMap(([kind, value]) => found(kind, value, ordinary))).toEqual([])
})

test('a name of two letters is found with its capital, and a little word only where a sentence goes on', () => {
  expect(found('namePart', 'Ng', 'He rang Ms Ng')).toEqual(['Ng'])
  expect(found('namePart', 'He', 'He rang. NO HE DID. Then for Ms He.')).toEqual(['He'])
})

test('eight words in turn of what only the police hold are found, seven are not', () => {
  const words = 'I want him to leave us alone and I want Pip to see his dad'
  expect(found('words', words, 'She said: “I want him to leave, us alone and no more.”')).toEqual([
    'I want him to leave, us alone and',
  ])
  expect(found('words', words, 'I want him to leave us alone')).toEqual([])
})
