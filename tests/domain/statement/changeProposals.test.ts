import { describe, expect, test } from 'vitest'
import { changeProposals } from '#src/domain/statement/changeProposals.ts'
import { aCase } from '#tests/support/aCase.ts'
import { aChange } from '#tests/support/aChange.ts'

const said = (...change: Parameters<typeof aChange>) =>
  changeProposals(aChange(...change)).map(({ part, text }) => `${part}: ${text}`)

describe('what is suggested for the statement where an order is to be changed', () => {
  test('the order, what has happened since, and why each change is asked for', () => {
    expect(said('vary')).toEqual([
      'background: a stalking protection order was made against the defendant by Dunmarrow Magistrates’ Court on 23 November 2025. It lasts until the end of 22 November 2027. It has 3 conditions.',
      'acts: this has happened since the order was made. She has moved. He was seen in the street of her new workplace on 3 May 2026.',
      'conditions: Condition 2 of the order should read in other words. She no longer works in Pike Lane.',
      'conditions: Condition 3 of the order should be removed. He has finished it.',
      'conditions: In my view the order should be varied. The street ban must follow her move.',
    ])
  })

  test('a renewal says until when, a discharge speaks of no condition', () => {
    const newLength = { runs: 'untilFurtherOrder' as const }
    expect(said('renew', { change: { newLength } }).at(-1)).toContain(
      'should be renewed. It should last until a further order.',
    )
    expect(said('discharge').join(' ')).not.toContain('Condition 2')
    expect(said('discharge').at(-1)).toContain('should be discharged.')
  })

  test('an interim order goes by its kind', () => {
    expect(said('vary', { route: { kind: 'change', order: 'interim' } })[0]).toContain(
      'an interim stalking protection order was made',
    )
  })

  test('nothing where a new order is asked for, and nothing of what is not entered', () => {
    expect(changeProposals(aCase())).toEqual([])
    expect(said('vary', { change: { court: '', newFacts: ' ', why: '', inForce: [] } })).toEqual([])
  })
})
