import { expect, test } from 'vitest'
import { allowsPlace, waysOut } from '#src/domain/clashes/allowsPlace.ts'
import { namedPlace } from '#src/domain/clashes/namedPlace.ts'
import type { PlaceKind } from '#src/domain/clashes/ownPlaces.ts'
import { way } from '#tests/support/orderOf.ts'

const allows = (exception: string, kind: PlaceKind, place = 'Tide House, Dunmarrow', code?: string) =>
  allowsPlace(
    { text: 'must not enter Dunmarrow.', exceptions: [way(exception, code)] },
    namedPlace(place),
    kind,
  )

test.each<[string, PlaceKind]>([
  ['The defendant may attend a court or tribunal hearing that he has been told to attend.', 'court'],
  ['The defendant may go where he needs to go for urgent medical care.', 'gp'],
  ['The defendant may be at Holloway for work every Monday between 6am and 2pm.', 'work'],
  ['The defendant may be at Fell College for classes every Monday between 9am and 2pm.', 'study'],
  ['The defendant may be at St Wenna for worship every Sunday between 9am and 11am.', 'worship'],
  ['The defendant may be there when the child is handed over.', 'handover'],
  ['The defendant may go to his home.', 'home'],
  ['The defendant may walk along Mill Road to Tide House.', 'other'],
])('%s lets the defendant reach: %s', (exception, kind) => {
  expect(allows(exception, kind)).toBe(true)
})

test.each<[string, PlaceKind]>([
  ['The defendant may communicate through a solicitor about legal proceedings.', 'court'],
  ['The defendant may pass along Mill Road by car without stopping.', 'home'],
  ['The defendant may go where he needs to go for urgent medical care.', 'worship'],
])('%s does not: %s', (exception, kind) => {
  expect(allows(exception, kind)).toBe(false)
})

test('written permission serves for everything but a home', () => {
  const permitted = 'The defendant may do what the SPO Manager has permitted in writing.'
  expect(allows(permitted, 'gp', 'Surgery', 'X10')).toBe(true)
  expect(allows(permitted, 'home', 'Surgery', 'X10')).toBe(false)
})

test('the text of a condition has ways out of its own', () => {
  expect(
    waysOut({ text: 'must not enter Dunmarrow except to attend a listed court hearing by Station Road' }),
  ).toEqual([' to attend a listed court hearing by Station Road'])
  expect(waysOut({ text: 'must not enter 14 Vinegar Lane. The defendant may use the bins.' })).toEqual([
    'The defendant may use the bins.',
  ])
  expect(waysOut({ text: 'must not enter Dunmarrow.' })).toEqual([])
})
