import { expect, test } from 'vitest'
import { newestTemplates } from '#src/domain/conditions/newestTemplates.ts'
import { starterSetIds, starterSets } from '#src/domain/conditions/starterSets.ts'

const codesOf = (id: string) => starterSets.find((set) => set.id === id)?.items.map(({ code }) => code) ?? []

test('there is one set for each kind of case', () => {
  expect(starterSets.map(({ id }) => id)).toEqual([...starterSetIds])
})

test.each([
  ['exPartner', 'C01 C02 C04 P04 P05 P07 W03 W07 W08 O04 O11 Q02'],
  ['exPartnerChildren', 'C01 C02 C04 P04 P05 P07 W03 W07 W08 O04 O11 Q02 C11 L05'],
  ['colleague', 'C01 C10 P01 W03 O06 L11'],
  ['neighbour', 'C01 P12 W04 W05 L03'],
  ['publicFigure', 'C01 C05 P01 P09 O04 Q03'],
  ['online', 'C01 O01 O04 O05 O08 O10 O11 Q01'],
  ['proxy', 'C01 C03 C07 W10 L02 W11'],
  ['youth', 'C01 C10 P14 O06 O04 Q01'],
  ['interim', 'C01 P05 W03 O01 O10'],
])('the set %s holds %s', (id, codes) => {
  expect(codesOf(id).join(' ')).toBe(codes)
})

test.each(starterSetIds)('every condition of the set %s is in the library and may still be added', (id) => {
  const offered = newestTemplates().map(({ code }) => code)
  expect(codesOf(id).filter((code) => !offered.includes(code))).toEqual([])
})

test('the set for neighbours never shuts the defendant out of an area on a map', () => {
  expect(codesOf('neighbour')).not.toContain('P02')
})

test('a set names each condition once, and says of each in a line why it is there', () => {
  for (const { id, title, fits, items } of starterSets) {
    expect(title, id).toMatch(/^[A-Z]/)
    expect(fits, id).toMatch(/\.$/)
    expect(new Set(codesOf(id)).size, id).toBe(items.length)
    for (const { code, why, inPlaceOf } of items) {
      expect(why, `${id} ${code}`).toMatch(/^[A-Z].{15,85}[^.]$/)
      if (inPlaceOf) expect(codesOf(id), `${id} ${code}`).toContain(inPlaceOf)
    }
  }
})
