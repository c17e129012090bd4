import { describe, expect, test } from 'vitest'
import { courtView, detailsForCourt } from '#src/domain/audience/courtView.ts'
import { aCase } from '#tests/support/aCase.ts'
import { canariesIn, canaryCase } from '#tests/support/canaryCase.ts'

/** Every text of a case that reaches the court alone. Nothing else of a case does. */
const allowed = [
  'applicant.chiefOfficer',
  'applicant.reference',
  'court.name',
  'defendant.name',
  'others.people.*.name',
  'others.people.*.shownAs.label',
  'protected.people.*.arrangements.why',
  'protected.people.*.details.*.value',
  'protected.people.*.name',
  'protected.people.*.shownAs.label',
]

const [person] = aCase().protected?.people ?? []
const views = (change: object) =>
  courtView(aCase({ protected: { people: [{ ...person, ...change }] } } as object))
const plain = { shownAs: { kind: 'name' }, details: [], arrangements: { answer: 'no' } }

describe('what reaches the court alone', () => {
  test('is exactly what is on the list, whatever else the case holds', () => {
    const found = new Set(
      Array.from({ length: 40 }, (_, round) => canariesIn(courtView(canaryCase(round)))).flat(),
    )
    expect([...found].toSorted()).toEqual(allowed)
  })

  test('holds the withheld addresses and contact details, but no vehicle, account or new name', () => {
    const detail = (kind: 'home' | 'school' | 'phone' | 'vehicle' | 'account' | 'newName') =>
      ({ kind, value: `a ${kind}`, released: 'no' }) as const
    expect(
      detailsForCourt([
        detail('home'),
        detail('school'),
        detail('phone'),
        detail('vehicle'),
        detail('account'),
        detail('newName'),
      ]),
    ).toEqual([
      { kind: 'home', value: 'a home' },
      { kind: 'school', value: 'a school' },
      { kind: 'phone', value: 'a phone' },
    ])
  })

  test('leaves out what is released with a reason; without the reason it is still withheld', () => {
    const home = { kind: 'home', value: '9 Alder Close' } as const
    expect(detailsForCourt([{ ...home, released: 'yes', why: 'He knows it.' }])).toEqual([])
    expect(detailsForCourt([{ ...home, released: 'yes', why: ' ' }])).toHaveLength(1)
    expect(detailsForCourt([home])).toHaveLength(1)
    expect(detailsForCourt([{ ...home, value: ' ' }])).toEqual([])
    expect(detailsForCourt(undefined)).toEqual([])
  })

  test('names nobody of whom there is nothing to tell', () => {
    expect(views(plain).people).toEqual([])
    expect(
      views({ ...plain, arrangements: { answer: 'yes', asked: ['screens'], why: 'Fear.' } }).people,
    ).toEqual([
      {
        shown: person?.name,
        realName: undefined,
        details: [],
        arrangements: { asked: ['screens'], why: 'Fear.' },
      },
    ])
  })

  test('gives a real name only where another name was chosen', () => {
    const hidden = { kind: 'pseudonym', label: 'Person A', why: 'w', howKnown: 'h' }
    expect(views({ ...plain, shownAs: hidden }).people).toMatchObject([
      { shown: 'Person A', realName: person?.name },
    ])
    expect(views({ ...plain, shownAs: undefined }).people).toEqual([])
  })

  test('gives the real name of anybody else who has another name in the papers', () => {
    const [other] = aCase().others?.people ?? []
    const hidden = { kind: 'pseudonym', label: 'Person B', why: 'w', howKnown: 'h' }
    const seen = courtView(
      aCase({ others: { people: [{ ...other, id: 'p-b', shownAs: hidden }, other] } } as object),
    )
    expect(seen.others).toEqual([{ shown: 'Person B', realName: other?.name }])
  })
})
