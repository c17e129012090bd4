import { describe, expect, test } from 'vitest'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { withheldAreas } from '#src/domain/leaks/withheldArea.ts'

type Details = NonNullable<NonNullable<NonNullable<CaseFile['protected']>['people']>[number]['details']>

const withheld = (kind: 'home' | 'workplace' | 'school' | 'phone', value: string) => ({
  id: kind,
  kind,
  value,
  released: 'no' as const,
})
const areas = (details: Details, rest: Partial<CaseFile> = {}) =>
  withheldAreas({
    schema: 1,
    id: 'c',
    startedOn: '2026-06-22',
    protected: { people: [{ id: 'p', name: 'Orla Quill', shownAs: { kind: 'name' }, details }] },
    ...rest,
  })

describe('the area of a person whose home, workplace or school is withheld', () => {
  test.each([
    ['9 Alder Close, Ninefold, Saltshire, NX8 4TM', ['Ninefold', 'Saltshire'], ['NX']],
    ['9 Alder Close Ninefold NX8 4TM', ['Ninefold'], ['NX']],
    ['Rose Cottage, Mill Lane, Westbury', ['Westbury'], []],
    ['Gannet Reach', [], []],
    ['Flat 2, 9 Alder Close', [], []],
  ])('%s', (value, names, postcodes) => {
    expect(areas([withheld('home', value)])).toMatchObject([{ shown: 'Orla Quill', names, postcodes }])
  })

  test('the code of a withheld landline is of it too', () => {
    const [area] = areas([withheld('home', '9 Alder Close'), withheld('phone', '01632 960123')])
    expect(area?.codes).toEqual(['01632'])
  })

  test('nothing withheld, or only a telephone, is no area', () => {
    expect(areas([])).toEqual([])
    expect(areas([withheld('phone', '01632 960123')])).toEqual([])
    expect(
      areas([{ id: 'h', kind: 'home', value: '9 Alder Close, Ninefold', released: 'yes', why: 'Known.' }]),
    ).toEqual([])
  })
})

describe('what gives nothing away is no name of the area', () => {
  const home = withheld('home', '9 Alder Close, Ninefold, NX8 4TM')

  test('the town in which the defendant lives, and his postcode', () => {
    const defendant = {
      address: { kind: 'home' as const, lines: '4 Tannery Yard, Ninefold', postcode: 'NX8 1AB' },
    }
    expect(areas([home], { defendant })).toMatchObject([{ names: [], postcodes: [] }])
  })

  test('the town of a workplace that is released', () => {
    const work = {
      id: 'w',
      kind: 'workplace' as const,
      value: 'Ember House, Ninefold',
      released: 'yes' as const,
    }
    expect(areas([home, { ...work, why: 'He worked there.' }])).toMatchObject([{ names: [] }])
  })
})

describe('the places in the name of the force', () => {
  const home = withheld('home', '5 Teasel Mews')
  const applicant = { force: 'Northmere and Saltshire Constabulary', forceKind: 'territorial' as const }

  test('are of her area where he may come to it', () => {
    expect(areas([home], { applicant, area: { basis: 'intendsToCome' } })).toMatchObject([
      { names: ['Northmere', 'Saltshire'] },
    ])
  })

  test('are not where he lives in it', () => {
    expect(areas([home], { applicant, area: { basis: 'resides' } })).toMatchObject([{ names: [] }])
  })
})
