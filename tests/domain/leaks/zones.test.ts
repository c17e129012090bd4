import { describe, expect, test } from 'vitest'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import type { Detail } from '#src/domain/case/person.ts'
import { zoneFaults } from '#src/domain/leaks/zones.ts'

const file = (kind: Detail['kind'], value: string, rest: Partial<CaseFile> = {}): CaseFile => ({
  schema: 1,
  id: 'c',
  startedOn: '2026-06-22',
  protected: {
    people: [
      {
        id: 'p',
        name: 'Orla Quill',
        shownAs: { kind: 'name' },
        details: [{ id: 'd', kind, value, released: 'no' }],
      },
    ],
  },
  ...rest,
})
const home = file('home', '9 Alder Close, Ninefold, WM4 7QZ')
const faults = (text: string, of: CaseFile = home) =>
  zoneFaults(text, of).map(({ kind, stops }) => `${kind}${stops ? ' stops' : ''}`)

describe('a zone that leads to a withheld home', () => {
  test.each([
    ['must not enter Alder Close.', ['only stops']],
    ['must not enter alder cl in ninefold', ['only stops']],
    ['must not be in Adler Close on any day between 8am and 9am.', ['only stops']],
    ['must not go within 500 metres of Alder Close, Mill Road, Church Lane or Beck Row.', ['middle stops']],
    ['must not enter the area centred on Alder Close.', ['middle stops']],
    ['must not enter Mill Road, Alder Close or Church Lane in Ninefold.', ['middle stops']],
    [
      'must not enter the area bounded by Mill Road, Beck Row, Alder Close, Church Lane and Tarn Way.',
      ['middle stops'],
    ],
    ['must not enter Alder Close or Mill Road.', ['few']],
    ['must not enter postcode sector WM4 7, which is the area edged red on Map 1.', ['sector']],
    ['must not enter any address in WM4.', ['sector']],
  ])('%s', (text, found) => {
    expect(faults(text)).toEqual(found)
  })
})

describe('a zone that does not', () => {
  test.each([
    'must not enter the parish of Ninefold, shown on Map 2.',
    'must not enter Northmere bus station, or Ninefold ward in Northmere, which is the area bounded by Mill Brow, Tollgate Road and the River Fell.',
    'must not enter Alder Close, Mill Road or Church Lane in Ninefold.',
    'must not enter Mill Road, Church Lane, Alder Close or Beck Row.',
    'must not enter Mill Road in Ninefold.',
    'must not enter postcode sectors WM4 7, WM5 1 or WM6 2.',
    'must not enter the close by the alder.',
    'must not go to a place where he knows or believes that Orla Quill lives, works or stays.',
  ])('%s', (text) => {
    expect(faults(text)).toEqual([])
  })

  test('has the street of an act at which the defendant was', () => {
    const was = (placeShown: 'shown' | 'withheld', kind: 'act' | 'context' = 'act') =>
      faults('must not enter Alder Close.', {
        ...home,
        acts: { items: [{ id: 'a', kind, place: 'Alder Cl, Ninefold', placeShown }] },
      })
    expect(was('shown')).toEqual([])
    expect(was('withheld')).toContain('only stops')
    expect(was('shown', 'context')).toContain('only stops')
  })
})

test('the street of a withheld workplace or school asks for a reason', () => {
  const work = file('workplace', 'Ember House, 3 Mill Road, Dunmarrow')
  expect(faults('must not enter Mill Road.', work)).toEqual(['only'])
  expect(faults('must not enter Dunmarrow.', work)).toEqual([])
})

test('each fault says where it stands', () => {
  expect(zoneFaults('must not enter Alder Close.', home)).toMatchObject([
    { found: 'Alder Close', start: 15, end: 26, personId: 'p', place: 'home' },
  ])
})
