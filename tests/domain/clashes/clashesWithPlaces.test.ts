import { describe, expect, test } from 'vitest'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { clashesWithPlaces } from '#src/domain/clashes/clashesWithPlaces.ts'
import type { Condition } from '#src/domain/conditions/condition.ts'
import { itemsOf, way } from '#tests/support/orderOf.ts'

const facts: Pick<CaseFile, 'defendant' | 'circumstances' | 'court'> = {
  defendant: { address: { kind: 'home', lines: '12 Vinegar Lane, Northmere', postcode: 'NX1 3VL' } },
  court: { name: 'Northmere Magistrates’ Court' },
  circumstances: {
    work: {
      answer: 'yes',
      where: 'Gullwing Depot, Quay Street, Northmere',
      pattern: 'fixed',
      detail: 'He drives along Tollgate Road.',
    },
    study: { answer: 'no', where: 'Fell College' },
    children: { answer: 'yes', handover: [{ id: 't', days: ['sat'], from: '10:00', to: '10:30' }] },
    places: [
      { id: 'gp', kind: 'gp', where: 'Sluice Surgery, 3 Sluice Gate, Northmere' },
      { id: 'hand', kind: 'handover', where: 'Weir Library, Weir Street, Northmere' },
      { id: 'mosque', kind: 'worship', where: 'Fell Mosque, Fell Row, Northmere' },
    ],
  },
}

const found = (text: string, rest: Pick<Condition, 'exceptions'> = {}) =>
  itemsOf([{ text, ...rest }]).flatMap((item) => clashesWithPlaces(item, facts))
const codes = (...given: Parameters<typeof found>) => found(...given).map(({ code }) => code)

describe('a ban shuts the defendant out of', () => {
  test.each([
    ['must not enter Vinegar Lane in Northmere.', 'clash-home'],
    ['must not enter Quay Street, Northmere', 'clash-work'],
    ['must not enter Sluice Gate', 'clash-gp'],
    ['must not go to Fell Mosque', 'clash-worship'],
    ['must not be in Weir Street', 'clash-handover'],
    ['must not be in Weir Street on Saturdays between 10am and 11am', 'clash-handover'],
    ['must not enter Northmere Magistrates’ Court', 'clash-court'],
  ])('%s', (text, code) => {
    expect(codes(text)).toEqual([code])
  })

  test('his home next door: both sides are named, with a cure and the words that are meant', () => {
    const text = 'must not enter 12 or 14 Vinegar Lane.'
    const [clash] = found(text)
    expect(clash?.message).toBe(
      'Condition 1 keeps the defendant out of a place that has to be reached: the defendant’s home (12 Vinegar Lane, Northmere, NX1 3VL).',
    )
    expect(clash?.sides.map(({ where }) => where)).toEqual([
      { step: 'prohibitions', item: 'p1', field: 'text.home' },
      { step: 'defendant', field: 'address' },
    ])
    expect(clash?.cure).toMatch(/shared building/)
    expect(text.slice(...(clash?.span ?? [0, 0]))).toBe('Vinegar Lane')
    expect(clash?.severity).toBe('explain')
  })
})

describe('no clash', () => {
  test.each([
    ['must not enter 14 Vinegar Lane, Northmere'],
    ['must not enter Larch Row, Northmere'],
    ['must not enter Fell College'],
    ['must not enter Quay Street in Port Sallow'],
    ['must not be in Weir Street on Saturdays between 11am and midday'],
    ['must not be at Fell Mosque except every Friday between 1pm and 2pm.'],
    ['must not enter Sluice Gate except to see a doctor'],
  ])('%s', (text) => {
    expect(codes(text)).toEqual([])
  })

  test.each([
    [
      'must not enter Sluice Gate',
      'X4',
      'The defendant may go where he needs to go for urgent medical care.',
    ],
    [
      'must not enter Quay Street, Northmere',
      'X7',
      'The defendant may be at Gullwing Depot for work every Monday.',
    ],
    ['must not enter Fell Row', 'X8', 'The defendant may be at Fell Mosque for worship every Friday.'],
    ['must not enter Vinegar Lane', undefined, 'The defendant may live at 12 Vinegar Lane.'],
  ])('%s, with %s', (text, code, words) => {
    expect(codes(text, { exceptions: [way(words, code)] })).toEqual([])
  })
})

test('what only lies in the same town as an area is asked about in one question', () => {
  const [clash, ...more] = found('must not enter Ninefold ward in Northmere.')
  expect(more).toEqual([])
  expect(clash?.code).toBe('clash-place-possible')
  expect(clash?.sides).toHaveLength(7)
  expect(clash?.message).toMatch(
    /in or by Northmere\. It may cover the defendant’s home .* and the defendant’s place of worship/,
  )
})

test('work that leads through a street that the ban names asks for the exception to pass', () => {
  const ban = 'must not enter Beacon Cafe in Tollgate Road.'
  expect(codes(ban)).toEqual(['clash-way-to-work'])
  const pass = way('The defendant may pass along Tollgate Road by van without stopping.', 'X6')
  expect(codes(ban, { exceptions: [pass] })).toEqual([])
})

test('a ban whose times meet those of work is told in the table of times, and not here again', () => {
  const origin = { kind: 'library' as const, code: 'P06', version: 1, inputs: { times: ['mon 08:00-09:00'] } }
  const times = [{ id: 't', days: ['mon' as const], from: '08:00', to: '16:00' }]
  const work = {
    answer: 'yes' as const,
    where: 'Gullwing Depot, Quay Street',
    pattern: 'fixed' as const,
    times,
  }
  const timed = itemsOf([{ text: 'must not be in Quay Street on any Monday between 8am and 9am.', origin }])
  expect(timed.flatMap((item) => clashesWithPlaces(item, { circumstances: { work } }))).toEqual([])
})
