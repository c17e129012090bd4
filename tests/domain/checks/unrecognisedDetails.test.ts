import { expect, test } from 'vitest'
import { unrecognisedDetails } from '#src/domain/checks/unrecognisedDetails.ts'
import { aDraft } from '#tests/support/aDraft.ts'

type Kind = 'phone' | 'email' | 'vehicle' | 'account' | 'home'
const said = (kind: Kind, value: string, released: 'yes' | 'no' = 'no') =>
  unrecognisedDetails(
    aDraft({
      others: { people: [{ id: 'p', details: [{ id: 'd', kind, value, released, why: 'He knows it.' }] }] },
    }).case,
  ).map(({ code, severity }) => `${code} ${severity}`)

test('a detail in which nothing of its kind is recognised is told', () => {
  expect(said('vehicle', 'Teal Halcyon estate')).toEqual(['detail-without-vehicle hint'])
  expect(said('phone', 'none yet')).toEqual(['detail-without-phone hint'])
  expect(said('email', 'her work address')).toEqual(['detail-without-email hint'])
  expect(said('account', 'Orla Quill on Facebook')).toEqual(['detail-without-account hint'])
})

test('one that is recognised, released or of another kind is not', () => {
  expect(said('vehicle', 'Blue Fiesta, WM21 ABC')).toEqual([])
  expect(said('vehicle', 'Teal Halcyon estate', 'yes')).toEqual([])
  expect(said('home', 'The Old Smokery')).toEqual([])
})
