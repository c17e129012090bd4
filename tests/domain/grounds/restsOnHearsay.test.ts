import { expect, test } from 'vitest'
import { restsOnHearsay } from '#src/domain/grounds/restsOnHearsay.ts'
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
