import { describe, expect, test } from 'vitest'
import { mayRestOnHearsay, restsOnHearsay } from '#src/domain/grounds/restsOnHearsay.ts'
import { aCase } from '#tests/support/aCase.ts'

test('the hearsay of a case: the act that is passed on, and the witness who is not called', () => {
  expect(restsOnHearsay(aCase())).toEqual({
    acts: [{ id: 'act-06', number: 2, from: 'Merrin Oakhollow' }],
    notCalled: [{ id: 'w-merrin', name: 'Merrin Oakhollow' }],
  })
})

test('acts stand in order of date; who told it is named where no witness is', () => {
  const { acts } = restsOnHearsay({
    acts: {
      items: [
        {
          id: 'b',
          when: { precision: 'exact', on: '2026-05-02' },
          account: { kind: 'hearsay', toldBy: 'a shopkeeper' },
        },
        {
          id: 'a',
          when: { precision: 'exact', on: '2026-05-01' },
          account: { kind: 'hearsay', witness: 'gone' },
        },
        { id: 'c', when: { precision: 'exact', on: '2026-05-03' }, account: { kind: 'firstHand' } },
        { id: 'd' },
      ],
    },
  })
  expect(acts).toEqual([
    { id: 'a', number: 1, from: undefined },
    { id: 'b', number: 2, from: 'a shopkeeper' },
  ])
})

test('a case in which everyone comes and nothing is passed on has none', () => {
  const called = { people: [{ id: 'w', name: 'W', called: { answer: 'yes' as const } }] }
  expect(restsOnHearsay({ acts: { items: [{ id: 'a' }] }, witnesses: called })).toEqual({
    acts: [],
    notCalled: [],
  })
  expect(restsOnHearsay({})).toEqual({ acts: [], notCalled: [] })
})

describe('whether anything can be hearsay', () => {
  const act = (part: object) => ({ acts: { items: [{ id: 'act-1', ...part }] } })
  const witnesses = (answer: 'yes' | 'no', name = 'DS Fenwick') => ({
    witnesses: { people: [{ id: 'w', name, called: { answer } }] },
  })
  const risk = { assessment: { answer: 'yes' as const, assessor: 'DS Fenwick' } }

  test('an account passed on, a record and a witness who is not called can be', () => {
    expect(mayRestOnHearsay(act({ account: { kind: 'hearsay' } }))).toBe(true)
    expect(mayRestOnHearsay(act({ account: { kind: 'record' } }))).toBe(true)
    expect(mayRestOnHearsay(act({ howKnown: ['policeRecord'] }))).toBe(true)
    expect(mayRestOnHearsay(act({ howKnown: ['told'] }))).toBe(true)
    expect(mayRestOnHearsay(witnesses('no'))).toBe(true)
  })

  test('what witnesses who are called saw cannot', () => {
    expect(mayRestOnHearsay({})).toBe(false)
    expect(mayRestOnHearsay(act({ account: { kind: 'firstHand' }, howKnown: ['statement'] }))).toBe(false)
    expect(mayRestOnHearsay(witnesses('yes'))).toBe(false)
  })

  test('a risk assessment can be unless its maker is called', () => {
    expect(mayRestOnHearsay({ risk })).toBe(true)
    expect(mayRestOnHearsay({ risk, ...witnesses('yes', 'DC Ashdown') })).toBe(true)
    expect(mayRestOnHearsay({ risk, ...witnesses('yes') })).toBe(false)
  })
})
