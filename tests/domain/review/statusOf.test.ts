import { describe, expect, test } from 'vitest'
import type { Move } from '#src/domain/review/moves.ts'
import { statusOf, statusSaid } from '#src/domain/review/statusOf.ts'
import { allHold, author, lawyer, movesOf, reviewAt, signOffs, supervisor } from '#tests/support/aChain.ts'
import { aReview, aSignatory, aSignOff, keyOf, verdictsOf } from '#tests/support/signing.ts'

const statusBy = (moves: Move[], verdicts = allHold) => statusOf(aReview({ moves, signOffs }), verdicts)

describe('where an application stands', () => {
  test('is drafting where nothing was ever done', () => {
    expect(statusOf(undefined, allHold)).toEqual({
      status: 'drafting',
      believed: [],
      told: [],
      cautions: [],
    })
  })

  test('is where the last of its moves led, with when and by whom', () => {
    const { status, last } = statusOf(reviewAt('settled'), allHold)
    expect(status).toBe('settled')
    expect(last).toMatchObject({ by: lawyer, at: '2026-11-13T09:00:00.000Z' })
  })

  test('stays authorised after a later change: that the signature no longer matches is told apart', () => {
    const changed = verdictsOf({ authority: { is: 'noLongerMatches', changed: ['acts'] } })
    expect(statusOf(reviewAt('authorised'), changed)).toMatchObject({ status: 'authorised', told: [] })
  })
})

describe('a move is not believed, and told', () => {
  test('where it does not begin where the one before it ended', () => {
    const [first, second] = movesOf([
      { to: 'submitted', by: author },
      { to: 'withLegal', by: author },
    ])
    const { status, told } = statusBy([{ ...first, from: 'returned' } as Move, second as Move])
    expect(status).toBe('drafting')
    expect(told.map(({ words }) => words)).toEqual([
      'It begins at “Returned”, but the application stood at “Drafting”.',
      'It begins at “Submitted”, but the application stood at “Drafting”.',
    ])
  })

  test('where nothing goes that way', () => {
    const { told } = statusBy(movesOf([{ to: 'lodged', by: author }]))
    expect(told[0]?.words).toBe('Nothing goes from “Drafting” to “Lodged”.')
  })

  test('where the author would authorise their own application, whatever their card says', () => {
    const boss = aSignatory('supervisor', author.key)
    const moves = movesOf([
      { to: 'submitted', by: author },
      { to: 'authorised', by: boss, signOff: 'authority' },
    ])
    const { status, told } = statusBy(moves)
    expect(status).toBe('submitted')
    expect(told[0]?.words).toBe(`${boss.name} may not make this move.`)
  })

  test('where a lawyer would authorise', () => {
    const moves = movesOf([
      { to: 'submitted', by: author },
      { to: 'authorised', by: lawyer, signOff: 'authority' },
    ])
    expect(statusBy(moves).told).toHaveLength(1)
  })

  test.each([
    'unsigned',
    'forged',
    'otherCase',
    'byDrafter',
    'otherRole',
    'otherKey',
    'unknownSigner',
  ] as const)('where the signature that it rests on is %s', (is) => {
    const { status, told } = statusOf(reviewAt('authorised'), verdictsOf({ authority: { is } }))
    expect(status).toBe('submitted')
    expect(told[0]?.words).toBe('The signature of the authorising officer could not be relied on.')
  })

  test('where no signature has its id', () => {
    const { told } = statusOf({ ...reviewAt('authorised'), signOffs: [] }, allHold)
    expect(told[0]?.words).toBe('The authorising officer has not signed it.')
  })

  test('where a return gives no reason', () => {
    const moves = movesOf([
      { to: 'submitted', by: author },
      { to: 'returned', by: supervisor, reasonCode: 'papersIncomplete' },
    ])
    expect(statusBy(moves).told[0]?.words).toBe('Enter the reason.')
  })

  test('where it is not recorded who wrote the application', () => {
    const { author: _, ...nobodys } = reviewAt('submitted')
    expect(statusOf(nobodys, allHold)).toMatchObject({ status: 'drafting', told: [{}] })
  })

  test('and the chain goes on from where it stood before', () => {
    const moves = movesOf([
      { to: 'submitted', by: author },
      { to: 'authorised', by: author, signOff: 'authority' },
      { to: 'withLegal', by: author, from: 'submitted' },
    ])
    expect(statusBy(moves)).toMatchObject({ status: 'withLegal', told: [{}] })
  })
})

describe('in a copy to read', () => {
  const copy = { of: author, as: 'lawyer', receivedAt: '2026-11-14T09:00:00.000Z' } as const
  const unknown = verdictsOf({ authority: { is: 'unknownSigner' } })

  test('an authority by somebody whose card the reader has not compared is believed, with a caution', () => {
    const { status, told, cautions } = statusOf({ ...reviewAt('authorised'), copy }, unknown)
    expect({ status, told }).toEqual({ status: 'authorised', told: [] })
    expect(cautions[0]?.words).toContain('whose contact card you have not compared')
  })

  test('a forged one is not', () => {
    const forged = verdictsOf({ authority: { is: 'forged' } })
    expect(statusOf({ ...reviewAt('authorised'), copy }, forged).status).toBe('submitted')
  })
})

test('what a former author did still stands after the application was handed over', () => {
  const review = {
    ...reviewAt('submitted'),
    author: keyOf('f'),
    exchanges: [
      {
        id: 'x-1',
        direction: 'received' as const,
        purpose: 'case' as const,
        at: '2026-11-12T09:00:00.000Z',
        with: [{ key: author.key, name: author.name }],
        head: 'abcdef012345',
      },
    ],
  }
  expect(statusOf(review, allHold).status).toBe('submitted')
  expect(statusOf({ ...review, exchanges: [] }, allHold).status).toBe('drafting')
})

describe('where an application stands by what its record says', () => {
  test('is taken from its moves, with signatures taken for good', () => {
    expect(statusSaid(reviewAt('settled'))).toMatchObject({ status: 'settled', told: [] })
    expect(statusSaid(undefined).status).toBe('drafting')
  })

  test('an authority of the author is not', () => {
    const own = aSignOff('authority', aSignatory('supervisor', author.key))
    expect(statusSaid(reviewAt('authorised', [own])).status).toBe('submitted')
  })
})
