import { describe, expect, test } from 'vitest'
import { contactsIn, handlesIn, phonesIn, platesIn } from '#src/domain/shared/contacts.ts'

const values = (contacts: readonly { value: string }[]) => contacts.map(({ value }) => value)

describe('contacts in any value', () => {
  test('are told one by one', () => {
    expect(contactsIn('Ring 07700 900214 or +44 1632 960001, a@b.example, WM21 ABC, @ottoline_m')).toEqual([
      { kind: 'email', value: 'a@b.example' },
      { kind: 'phone', value: '07700 900214' },
      { kind: 'phone', value: '+44 1632 960001' },
      { kind: 'vehicle', value: 'WM21 ABC' },
      { kind: 'account', value: '@ottoline_m' },
    ])
  })

  test('are not seen in a date, an address or a sum', () => {
    expect(contactsIn('On 3 May 2026 at 27 Larch Row, WM4 7QK, for 1,200 pounds, ref 123456')).toEqual([])
  })
})

test('two numbers with only a space between are two', () => {
  expect(values(phonesIn('07700 900214 01632 960001'))).toEqual(['07700 900214', '01632 960001'])
  expect(values(phonesIn('07700 900214 (from March 2026)'))).toEqual(['07700 900214'])
  expect(values(phonesIn('ends 900214'))).toEqual(['900214'])
  expect(values(phonesIn('none yet'))).toEqual([])
})

test('registrations of every age are seen, and a car without one has none', () => {
  expect(values(platesIn('Blue Fiesta, WM21 ABC'))).toEqual(['WM21 ABC'])
  expect(values(platesIn('P123 ABC and ABC 123D, also AIZ 1234'))).toEqual([
    'P123 ABC',
    'ABC 123D',
    'AIZ 1234',
  ])
  expect(values(platesIn('OTT 1'))).toEqual(['OTT 1'])
  expect(values(platesIn('Teal Halcyon estate'))).toEqual([])
})

test('a handle is seen with its @, after its service or alone; a person’s name is none', () => {
  expect(values(handlesIn('@ottoline_m on Instagram'))).toEqual(['@ottoline_m'])
  expect(values(handlesIn('Instagram: ottoline_m'))).toEqual(['ottoline_m'])
  expect(values(handlesIn('https://www.instagram.com/ottoline_m'))).toEqual(['ottoline_m'])
  expect(values(handlesIn('quillstudio'))).toEqual(['quillstudio'])
  expect(values(handlesIn('Orla Quill on Facebook'))).toEqual([])
  expect(values(handlesIn('Orla on Facebook'))).toEqual([])
})
