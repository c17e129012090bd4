import { describe, expect, test } from 'vitest'
import { checkZones } from '#src/domain/checks/checkZones.ts'
import { findingsOf, finishedCase, said, withItem } from '#tests/support/checking.ts'

const whole = finishedCase()
const moved = (kind: 'home' | 'workplace', value: string) => ({
  people: withItem(whole.protected?.people, 'p-ottoline', {
    details: [{ id: 'd', kind, value, released: 'no' as const }],
  }),
})
const condition = (change: object) => ({ items: withItem(whole.prohibitions?.items, 'c-c01', change) })
const home = { protected: moved('home', '9 Alder Close, Ninefold') }

describe('a zone that leads to a withheld place', () => {
  test('stops where it is a home, and says how to widen it', () => {
    const [finding, ...more] = findingsOf(checkZones, {
      ...home,
      prohibitions: condition({ text: 'must not enter Alder Close.' }),
    })
    expect(more).toEqual([])
    expect(finding).toMatchObject({
      code: 'zone-on-withheld-home',
      severity: 'stops',
      authority: { safety: true },
      where: { step: 'prohibitions', item: 'c-c01', field: 'text' },
    })
    expect(finding?.message).toContain('Name a whole parish or town')
    expect(finding?.message).toContain('(P04)')
  })

  test('asks for a reason where it is a workplace', () => {
    const protectedPeople = moved('workplace', 'Ember House, 3 Mill Road')
    const prohibitions = condition({ text: 'must not enter Mill Road.' })
    expect(said(checkZones, { protected: protectedPeople, prohibitions })).toEqual([
      'zone-near-withheld-place explain',
    ])
  })

  test('in an exception and in the locality is found too', () => {
    const prohibitions = condition({
      exceptions: [{ id: 'x', text: 'The defendant may pass along Alder Close by bus.' }],
      locality: { reach: 'limited', where: 'Alder Close' },
    })
    expect(findingsOf(checkZones, { ...home, prohibitions }).map(({ where }) => where.field)).toEqual([
      'exceptions',
      'locality',
    ])
  })

  test('in the words of a map is found too, and more streets are silent', () => {
    const map = (words: string) => ({ map: { zones: [{ id: 'z', number: 1, words }] } })
    expect(
      findingsOf(checkZones, { ...home, ...map('The area begins and ends in Alder Close.') }),
    ).toMatchObject([{ code: 'zone-on-withheld-home', where: { step: 'map', item: 'z', field: 'words' } }])
    const wide = map('From Mill Road along Church Lane and Tarn Street to Alder Close.')
    expect(said(checkZones, { ...home, ...wide })).toEqual([])
  })

  test('several streets, of which it is not the middle, are silent', () => {
    const prohibitions = condition({ text: 'must not enter Alder Close, Mill Road or Church Lane.' })
    expect(said(checkZones, { ...home, prohibitions })).toEqual([])
  })
})
