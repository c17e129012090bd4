import { describe, expect, test } from 'vitest'
import { namedPlace } from '#src/domain/clashes/namedPlace.ts'
import { banOf, covers, placeBan } from '#src/domain/clashes/placeBan.ts'

const coverage = (text: string, place: string) => {
  const ban = placeBan(text)
  const found = ban && covers(ban, namedPlace(place))
  return found && { sure: found.sure, words: text.slice(...found.span) }
}

describe('a ban on places', () => {
  test.each([
    'must not enter Larch Row',
    'must not go to Larch Row',
    'must not be in School Lane on any day',
    'must not join or attend Sallow Choir',
    'must not knowingly enter Larch Row',
    'must not stay in Mill Road for more than 5 minutes at a time',
  ])('%s', (text) => {
    expect(placeBan(text)).toBeDefined()
    expect(banOf({ text })).toEqual(placeBan(text))
  })

  test.each([
    'must not contact Orla Quill in Larch Row',
    'must not be in contact with Orla Quill',
    'must not fly a drone over 14 Vinegar Lane',
    'must not be signed in to an Account',
    'must sign on at Mill Road Station',
    'must not enter',
  ])('is not: %s', (text) => {
    expect(placeBan(text)).toBeUndefined()
  })

  test('ends where an exception begins', () => {
    expect(placeBan('must not enter Dunmarrow except to work in Mill Road.')?.words).toBe(' Dunmarrow')
  })
})

const ninefold =
  'must not enter Ninefold ward in Northmere, which is the area bounded by Mill Brow and Tollgate Road. Those roads are outside the area.'

describe('certainly covered', () => {
  test.each([
    ['must not enter Larch Row or Fennel Street in Dunmarrow.', '4 Fennel St, Dunmarrow', 'Fennel Street'],
    ['must not enter Mill Road, Ash Lane or Tower Street, Dunmarrow', '1 Ash Lane, Dunmarrow', 'Ash Lane'],
    ['must not enter vinegar lane', '12 Vinegar Lane, Northmere', 'vinegar lane'],
    ['must not enter 12 or 14 Vinegar Lane', '12 Vinegar Lane, Northmere', 'Vinegar Lane'],
    ['must not enter any part of Vinegar Lane', '12 Vinegar Lane, Northmere', 'Vinegar Lane'],
    [
      'must not enter Ember House or the Beacon Cafe in Quay Street',
      'Beacon Cafe, Port Sallow',
      'Beacon Cafe',
    ],
    ['must not enter Dunmarrow.', '4 Tannery Yard, Dunmarrow', 'Dunmarrow'],
    ['must not go to Castlewick or Emberfield', '4 Tannery Yard, Emberfield', 'Emberfield'],
    ['must not enter the area bounded by Mill Road and Ash Lane', 'Mill Road Station', 'Mill Road'],
    ['must not enter postcode sector NX1 3 as shown on Map 1', '12 Vinegar Lane, NX1 3VL', 'NX1 3'],
  ])('%s: %s', (text, place, words) => {
    expect(coverage(text, place)).toEqual({ sure: true, words })
  })
})

describe('perhaps covered', () => {
  test.each([
    ['must not enter Dunmarrow centre', 'Dunmarrow Magistrates’ Court'],
    [ninefold, 'Castle Street Police Station, 12 Castle Street, Northmere'],
    [ninefold, 'Surgery, 3 Tollgate Road, Fellgate'],
    ['must not enter the canteen at Holloway Warehouse', 'Holloway Warehouse, Dunmarrow'],
    ['must not enter the yard of Ember House', 'Ember House, Quay Street'],
  ])('%s: %s', (text, place) => {
    expect(coverage(text, place)?.sure).toBe(false)
  })
})

describe('not covered', () => {
  test.each([
    ['must not enter Larch Row or Fennel Street in Dunmarrow.', '4 Fennel Street, Emberfield'],
    ['must not enter Larch Row, Dunmarrow', '4 Tannery Yard, Dunmarrow'],
    ['must not enter 14 Vinegar Lane, Northmere', '12 Vinegar Lane, Northmere'],
    ['must not enter the front path of 12 Vinegar Lane', '12 Vinegar Lane, Northmere'],
    [
      'must not enter Ember House or the Beacon Cafe, both in Quay Street, Port Sallow.',
      'Surgery, 3 Quay Street, Port Sallow',
    ],
    [
      'must not enter Nightjar Studio in Foundry Lane, Castlewick, or Tabor House',
      'Castlewick Magistrates’ Court',
    ],
    ['must not enter Mill Road Station', '12 Mill Road, Northmere'],
    ['must not enter Northmere bus station', '12 Vinegar Lane, Northmere'],
    ['must not enter postcode sector NX1 4', '12 Vinegar Lane, NX1 3VL'],
    ['must not enter the house', 'Home'],
  ])('%s: %s', (text, place) => {
    expect(coverage(text, place)).toBeUndefined()
  })
})
