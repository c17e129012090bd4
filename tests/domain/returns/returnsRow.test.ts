import { describe, expect, test } from 'vitest'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { returnsFields } from '#src/domain/returns/returnsFields.ts'
import { returnsRow } from '#src/domain/returns/returnsRow.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { sample, sampleIds } from '#tests/support/samples.ts'

const row = (file: Partial<CaseFile>) => returnsRow(aDraft(file).case)

test('a row has exactly the fields that are reported, in their order, whatever is known', () => {
  const fields = Object.keys(returnsFields)
  expect(new Set(Object.keys(row({})))).toEqual(new Set(fields))
  for (const id of sampleIds) expect(new Set(Object.keys(returnsRow(sample(id))))).toEqual(new Set(fields))
  expect(fields.slice(0, 22)).toEqual([
    'forceReference',
    'matterNumber',
    'caseManager',
    'dateOpened',
    'division',
    'victimPostcode',
    'perpetratorPostcode',
    'perpetratorAge',
    'perpetratorGender',
    'perpetratorType',
    'victimAge',
    'victimGender',
    'victimSupports',
    'contested',
    'nextHearing',
    'interimGranted',
    'interimDate',
    'fullGranted',
    'fullDate',
    'expiryDate',
    'lengthYears',
    'reason',
  ])
})

test('of a new case only the day and the code of the application are known', () => {
  const known = Object.entries(row({})).filter(([, value]) => value !== '')
  expect(Object.fromEntries(known)).toEqual({
    dateOpened: '2026-11-02',
    applicationCode: 'ST19501',
  })
})

test('an application to change an order has the code of that change, and no code of a result', () => {
  const route = { kind: 'change', deed: 'renew', order: 'interim' } as const
  const service = { interim: { result: 'made', madeOn: '2026-06-01' } } as const
  expect(row({ route, service })).toMatchObject({
    applicationCode: 'ST19506',
    interimResultCode: '',
    fullGranted: 'Not asked for',
  })
  expect(row({ route: { kind: 'change' } }).applicationCode).toBe('ST19501')
})

describe('the people', () => {
  const victim = {
    id: 'p-1',
    relationship: 'neighbour' as const,
    victimOfActs: { answer: 'yes' as const },
    details: [{ id: 'd', kind: 'home' as const, value: '9 Alder Close, WM4 7QK', released: 'no' as const }],
  }
  const view = (answer: object) => ({ people: [{ id: 'p-1', obtained: answer }] })
  test('the postcodes are taken from the addresses, and no more of them', () => {
    const defendant = { address: { kind: 'home' as const, lines: '1 Corn Hill, WM1 2AB' } }
    expect(row({ protected: { people: [victim] }, defendant })).toMatchObject({
      victimPostcode: 'WM4 7QK',
      perpetratorPostcode: 'WM1 2AB',
      perpetratorType: 'Neighbour',
    })
    expect(
      row({ defendant: { address: { ...defendant.address, postcode: 'WM9 9ZZ' } } }).perpetratorPostcode,
    ).toBe('WM9 9ZZ')
    expect(row({ defendant: { address: { kind: 'noFixed', found: 'WM1 2AB' } } }).perpetratorPostcode).toBe(
      '',
    )
  })
  test.each([
    ['2008-11-02', 18],
    ['2008-11-03', 17],
  ])('a defendant born on %s was %i when the case was opened', (value, age) => {
    expect(row({ defendant: { born: { known: true, value } } }).perpetratorAge).toBe(age)
  })
  test('an interim order that was not asked for is said so', () => {
    expect(row({ route: { kind: 'full' } }).interimGranted).toBe('Not asked for')
  })
  test('the view is that of the victim', () => {
    const people = { protected: { people: [victim] } }
    expect(row({ ...people, views: view({ answer: 'yes', view: 'opposes' }) }).victimSupports).toBe('Opposes')
    expect(row({ ...people, views: view({ answer: 'no' }) }).victimSupports).toBe('Not asked')
    expect(
      row({ ...people, views: { people: [{ id: 'p-2', obtained: { answer: 'no' } }] } }).victimSupports,
    ).toBe('')
  })
})

describe('the decision', () => {
  const outcome = { result: 'made', madeOn: '2026-06-10', runs: 'until' } as const
  const full = (lastDay: string) =>
    row({ route: { kind: 'full' }, service: { outcome: { ...outcome, lastDay } } })
  test.each([
    ['2029-06-09', 3],
    ['2028-12-09', 2.5],
    ['2028-06-09', 2],
  ])('an order up to %s lasts %d years', (lastDay, lengthYears) => {
    expect(full(lastDay)).toMatchObject({
      fullGranted: 'Yes',
      fullDate: '2026-06-10',
      expiryDate: lastDay,
      lengthYears,
      fullResultCode: '3307',
      interimResultCode: '',
    })
  })
  test('an order until a further order has no length', () => {
    const open = row({
      service: { outcome: { ...outcome, runs: 'untilFurtherOrder', lastDay: '2029-06-09' } },
    })
    expect(open).toMatchObject({ expiryDate: 'Until further order', lengthYears: '' })
  })
  test('an interim order has the code of its own result', () => {
    const interim = { result: 'made', madeOn: '2026-06-01', lastDay: '2026-09-01' } as const
    expect(row({ route: { kind: 'fullWithInterim' }, service: { interim } })).toMatchObject({
      interimGranted: 'Yes',
      interimDate: '2026-06-01',
      interimResultCode: '3306',
      fullGranted: '',
      expiryDate: '',
    })
  })
  test('a refusal of the full application is the reason that counts', () => {
    const interim = { result: 'refused', on: '2026-06-01', why: 'x', reason: 'procedure' } as const
    const refused = { result: 'refused', on: '2026-07-01', why: 'x', reason: 'notProportionate' } as const
    expect(row({ service: { interim, outcome: refused } })).toMatchObject({
      fullGranted: 'No',
      interimGranted: 'No',
      reason: 'Not proportionate',
    })
    expect(row({ service: { interim } }).reason).toContain('procedure')
  })
  test('the next hearing stands there only while a contested application waits', () => {
    const court = { hearing: { listed: 'yes', on: '2026-12-01' } } as const
    expect(row({ court, returns: { contested: 'yes' } }).nextHearing).toBe('2026-12-01')
    expect(row({ court, returns: { contested: 'no' } }).nextHearing).toBe('')
    const service = { outcome: { result: 'refused' } } as const
    expect(row({ court, service, returns: { contested: 'yes' } }).nextHearing).toBe('')
  })
})
