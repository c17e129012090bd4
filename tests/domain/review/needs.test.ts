import { describe, expect, test } from 'vitest'
import { unmetNeeds } from '#src/domain/review/needs.ts'
import { allHold, author, reviewAt } from '#tests/support/aChain.ts'

const asked = { review: reviewAt('readyForCourt'), verdicts: allHold, move: { by: author } }
const standing = { stops: 2, open: 3, checklistOpen: 1 }

describe('what is not met', () => {
  test('is told need by need, with its number', () => {
    const told = unmetNeeds(['nothingStops', 'nothingOpen', 'checklistAnswered', 'reason'], {
      ...asked,
      standing,
    })
    expect(told.map(({ words }) => words)).toEqual([
      '2 findings must be put right first.',
      '3 findings must be put right or given a reason first.',
      '1 point of the checklist must be answered first.',
      'Enter the reason.',
    ])
  })

  test('is nothing where all holds', () => {
    expect(unmetNeeds(['authorityStands', 'settlementSigned'], { ...asked, standing })).toEqual([])
  })

  test('afterwards only what the record still shows is looked at', () => {
    expect(unmetNeeds(['nothingStops', 'lodgedDay', 'reason'], asked).map(({ need }) => need)).toEqual([
      'reason',
    ])
  })
})
