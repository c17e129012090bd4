import { expect, test } from 'vitest'
import { checkLocality } from '#src/domain/checks/checkLocality.ts'
import { findingsOf, finishedCase, said, withItem } from '#tests/support/checking.ts'

const condition = (change: object) => ({
  prohibitions: { items: withItem(finishedCase().prohibitions?.items, 'c-p05', change) },
})
const limited = condition({ locality: { reach: 'limited', where: 'Dunmarrow' } })
const some = { length: { locality: { reach: 'someLimited' as const, why: 'She works there only.' } } }

test('the order does not contradict itself on where it has effect, SPA 2019 ss.2(4), 6(d)', () => {
  expect(said(checkLocality)).toEqual([])
  expect(said(checkLocality, limited)).toEqual(['locality-limited-after-all stops'])
  expect(said(checkLocality, some)).toEqual(['locality-none-limited stops'])
  expect(said(checkLocality, { ...limited, ...some })).toEqual([])
})

test('a map that a condition speaks of is an exhibit', () => {
  const mapped = condition({ text: 'must not enter the area inside the red line on Map 1.' })
  expect(said(checkLocality, mapped)).toEqual(['locality-without-map explain'])
  const exhibits = [{ id: 'ex-map', description: 'Map 1, Larch Row' }]
  expect(said(checkLocality, { ...mapped, evidence: { exhibits } })).toEqual([])
})

test('or it is drawn: every map that the condition names by its number', () => {
  const mapped = (text: string) => condition({ text })
  const drawn = { map: { zones: [{ id: 'z', number: 1 }] } }
  expect(said(checkLocality, { ...mapped('must not enter the area on Map 1.'), ...drawn })).toEqual([])
  expect(said(checkLocality, { ...mapped('must not enter the area on the map.'), ...drawn })).toEqual([])
  expect(
    findingsOf(checkLocality, { ...mapped('must not enter the areas on Maps 1 and 2.'), ...drawn }),
  ).toMatchObject([{ message: expect.stringContaining('it speaks of Map 2, which is not drawn') }])
  const exhibits = [{ id: 'ex-map', description: 'Map 1, Larch Row' }]
  expect(
    said(checkLocality, { ...mapped('must not enter the area on Map 2.'), evidence: { exhibits } }),
  ).toEqual(['locality-without-map explain'])
})
