import { describe, expect, test } from 'vitest'
import { withheldPlaces } from '#src/domain/shared/withheldPlaces.ts'
import { aDraft } from '#tests/support/aDraft.ts'

type Items = NonNullable<Parameters<typeof aDraft>[0]>['acts']
const placesOf = (items: NonNullable<Items>['items']) =>
  withheldPlaces(
    aDraft({
      acts: { items },
      protected: { people: [{ id: 'p', name: 'Orla Quill', shownAs: { kind: 'name' } }] },
    }).case,
  )

describe('the place of an act', () => {
  test('is withheld until it is said to be shown, once for each person it was done to', () => {
    expect(
      placesOf([
        { id: '1', place: 'Harbour Lights refuge', placeShown: 'withheld', towards: ['p', 'q'] },
        { id: '2', place: 'harbour lights  refuge', towards: ['p'] },
        { id: '3', place: '9 Alder Close' },
        { id: '4', place: 'Mill Road Station', placeShown: 'shown' },
      ]),
    ).toEqual([
      { personId: 'p', kind: 'place', value: 'Harbour Lights refuge' },
      { personId: 'q', kind: 'place', value: 'Harbour Lights refuge' },
      { personId: '', kind: 'place', value: '9 Alder Close' },
    ])
  })

  test('is no secret where another act shows it, or where its words tell nothing', () => {
    expect(
      placesOf([
        { id: '1', place: 'Mill Road Station', placeShown: 'withheld' },
        { id: '2', place: 'Mill Road Station', placeShown: 'shown' },
        { id: '3', place: 'A private house', placeShown: 'withheld' },
        { id: '4', place: 'Home of Orla Quill', placeShown: 'withheld' },
        { id: '5', place: 'Home', placeShown: 'withheld' },
      ]),
    ).toEqual([])
  })
})
