import { describe, expect, test } from 'vitest'
import type { Exchange } from '#src/domain/review/exchanges.ts'
import { type MoveAsked, mayMove, waysFor } from '#src/domain/review/mayMove.ts'
import { type Status, statuses } from '#src/domain/review/moves.ts'
import type { Need } from '#src/domain/review/needs.ts'
import { type SignatoryRole, signatoryRoles } from '#src/domain/review/signatory.ts'
import { statusOf } from '#src/domain/review/statusOf.ts'
import { statusWords } from '#src/domain/review/statusTable.ts'
import { allHold, author, lawyer, reviewAt, supervisor } from '#tests/support/aChain.ts'
import { aReview, aSignatory, aSignOff, keyOf, verdictsOf } from '#tests/support/signing.ts'

const met = { stops: 0, open: 0, checklistOpen: 0, lodgedOn: '2026-11-25' }

/** Asked with everything that any move needs, by this person. */
const asked = (from: Status, to: Status, by = author, more: Partial<MoveAsked> = {}): MoveAsked => ({
  review: reviewAt(from),
  verdicts: allHold,
  move: { by, reasonCode: 'noPresentRisk', reason: 'Said why.', signOff: 'authority' },
  to,
  standing: met,
  ...more,
})
const because = (result: ReturnType<typeof mayMove>) => (result.allowed ? [] : result.because)
const needs = (result: ReturnType<typeof mayMove>) => because(result).map(({ need }) => need)

/** Written out by hand, apart from the table: who may go where. A: the author, S: a supervisor, L: a lawyer. */
const allowed: Record<Status, Partial<Record<Status, string>>> = {
  drafting: { withAdvocate: 'A', submitted: 'A', notPursued: 'A' },
  withAdvocate: { drafting: 'A', notPursued: 'A' },
  submitted: { returned: 'S', authorised: 'S', withLegal: 'A', notPursued: 'AS', drafting: 'A' },
  returned: { drafting: 'A', notPursued: 'A' },
  authorised: { withLegal: 'A', readyForCourt: 'A', notPursued: 'A', drafting: 'A' },
  withLegal: { returned: 'L', settled: 'AL', notPursued: 'A', drafting: 'A' },
  settled: { submitted: 'A', readyForCourt: 'A', notPursued: 'A', drafting: 'A' },
  readyForCourt: { lodged: 'A', notPursued: 'A', drafting: 'A' },
  lodged: {},
  notPursued: { drafting: 'A' },
}

const letters: Record<SignatoryRole, string> = { officer: 'O', advocate: 'V', supervisor: 'S', lawyer: 'L' }
const people = signatoryRoles.flatMap((role) => [
  { who: `the author, ${role} by card`, by: aSignatory(role, author.key), letter: 'A' },
  { who: `another ${role}`, by: aSignatory(role, supervisor.key), letter: letters[role] },
])
const afterChange = verdictsOf({
  authority: { is: 'noLongerMatches', changed: ['acts'] },
  settlement: { is: 'holds' },
  authorship: { is: 'holds' },
})
const pairs = statuses.flatMap((from) => statuses.map((to) => ({ from, to })))
/** Fresh authority is asked for after a change, and everything else is done without one. */
const verdictsFor = (from: Status, to: Status) =>
  to === 'drafting' &&
  allowed.readyForCourt.drafting &&
  !['withAdvocate', 'returned', 'notPursued'].includes(from)
    ? afterChange
    : allHold

describe('the whole table: from each status to each, by the author and by others, of each role', () => {
  test.each(pairs)('from $from to $to', ({ from, to }) => {
    const verdicts = verdictsFor(from, to)
    for (const { who, by, letter } of people) {
      const result = mayMove(asked(from, to, by, { verdicts }))
      expect(result.allowed, who).toBe(allowed[from][to]?.includes(letter) ?? false)
      if (!result.allowed)
        expect(because(result)[0]?.words).toMatch(/^(An application does not go|Only|You wrote)/)
    }
  })

  test.each(statuses)(
    'the chain that leads to %s is believed, so the table was tried from there',
    (status) => {
      expect(statusOf(reviewAt(status), allHold)).toMatchObject({ status, told: [] })
      expect(statusWords[status]).not.toBe('')
    },
  )
})

describe('each need, where it is not met', () => {
  const nothingSigned = verdictsOf({})
  const otherChanged = verdictsOf({ authority: { is: 'noLongerMatches', changed: ['other'] } })
  const conditionsChanged = verdictsOf({
    authority: { is: 'noLongerMatches', changed: ['conditions'] },
    settlement: { is: 'holds' },
    authorship: { is: 'holds' },
  })
  const words = { by: supervisor, reasonCode: 'papersIncomplete', reason: 'Said why.' }
  const cases: [what: string, asked: MoveAsked, need: Need][] = [
    [
      'something stops',
      asked('drafting', 'submitted', author, { standing: { ...met, stops: 1 } }),
      'nothingStops',
    ],
    [
      'a return without its code',
      asked('submitted', 'returned', supervisor, { move: { by: supervisor, reason: 'Said why.' } }),
      'reasonCode',
    ],
    [
      'a return with a code that is none',
      asked('submitted', 'returned', supervisor, { move: { ...words, reasonCode: 'because' } }),
      'reasonCode',
    ],
    [
      'a return without words',
      asked('submitted', 'returned', supervisor, { move: { ...words, reason: '  ' } }),
      'reason',
    ],
    [
      'a refusal with a code for a return only',
      asked('submitted', 'notPursued', supervisor, { move: words }),
      'refusalCode',
    ],
    [
      'an authority that names no signature',
      asked('submitted', 'authorised', supervisor, { move: { by: supervisor } }),
      'authoritySigned',
    ],
    [
      'an authority on another wording than this',
      asked('submitted', 'authorised', supervisor, { verdicts: otherChanged }),
      'authoritySigned',
    ],
    [
      'an authority whose signature is no good',
      asked('submitted', 'authorised', supervisor, { verdicts: verdictsOf({ authority: { is: 'forged' } }) }),
      'authoritySigned',
    ],
    [
      'a checklist with an open point',
      asked('submitted', 'authorised', supervisor, { standing: { ...met, checklistOpen: 1 } }),
      'checklistAnswered',
    ],
    [
      'a settlement that no lawyer signed',
      asked('withLegal', 'settled', lawyer, {
        verdicts: verdictsOf({ settlement: { is: 'holds' }, authority: { is: 'holds' } }),
      }),
      'authorshipSigned',
    ],
    [
      'a readiness without legal services whose reason is missing',
      asked('authorised', 'readyForCourt', author, { move: { by: author } }),
      'reason',
    ],
    [
      'a finding without a reason',
      asked('settled', 'readyForCourt', author, { standing: { ...met, open: 2 } }),
      'nothingOpen',
    ],
    [
      'conditions that changed after authority',
      asked('settled', 'readyForCourt', author, { verdicts: conditionsChanged }),
      'authorityStands',
    ],
    [
      'other words that changed after authority and that nobody signed',
      asked('authorised', 'readyForCourt', author, { verdicts: otherChanged }),
      'otherWordsSigned',
    ],
    ['fresh authority where nothing changed', asked('authorised', 'drafting'), 'changedSinceAuthority'],
    [
      'fresh authority where only other words changed',
      asked('authorised', 'drafting', author, { verdicts: otherChanged }),
      'changedSinceAuthority',
    ],
    [
      'lodged without its day',
      asked('readyForCourt', 'lodged', author, { standing: { ...met, lodgedOn: undefined } }),
      'lodgedDay',
    ],
    [
      'given up without a reason',
      asked('drafting', 'notPursued', author, { move: { by: author } }),
      'reason',
    ],
  ]

  test.each(cases)('%s', (_, question, need) => {
    const result = mayMove(question)
    expect(needs(result)).toEqual([need])
    expect(because(result)[0]?.words).toMatch(/^[A-Z0-9].*\.$/)
  })

  test('a settlement that nobody signed stands as it was before: it was never with legal services', () => {
    const result = mayMove(asked('withLegal', 'settled', lawyer, { verdicts: nothingSigned }))
    expect(needs(result)).toEqual(['way'])
  })
})

describe('what an authority must say', () => {
  const { rank: _, ...withoutRank } = supervisor
  test.each([
    ['the rank', aSignOff('authority', withoutRank), 'rank'],
    ['the declaration', aSignOff('authority', supervisor, { declaration: ' ' }), 'declaration'],
    [
      'all three tests',
      aSignOff('authority', supervisor, { tests: ['acts', 'risk', 'risk'] }),
      'three tests',
    ],
    ['reasons', aSignOff('authority', supervisor, { reasons: '' }), 'reasons'],
    ['the checklist', aSignOff('authority', supervisor, { checklist: undefined }), 'checklist'],
  ])('%s', (_, signOff, lacks) => {
    const review = { ...reviewAt('submitted'), signOffs: [signOff] }
    const result = mayMove(asked('submitted', 'authorised', supervisor, { review }))
    expect(because(result)[0]?.words).toContain(lacks)
  })

  test('and it is the authoriser’s own: the signature of another supervisor is none', () => {
    const other = aSignatory('supervisor', keyOf('d'))
    expect(needs(mayMove(asked('submitted', 'authorised', other)))).toEqual(['authoritySigned'])
  })
})

describe('other words that changed after authority', () => {
  test('go to court once the author signed them', () => {
    const verdicts = verdictsOf({
      authority: { is: 'noLongerMatches', changed: ['other'] },
      authorship: { is: 'holds' },
    })
    expect(mayMove(asked('authorised', 'readyForCourt', author, { verdicts })).allowed).toBe(true)
  })
})

describe('who the author is', () => {
  test('of an application that was never sent: whoever has it', () => {
    expect(mayMove(asked('drafting', 'submitted', author, { review: undefined })).allowed).toBe(true)
  })

  test('of a copy to read without an author: nobody', () => {
    const copy = { of: author, as: 'supervisor', receivedAt: '2026-11-10T09:00:00.000Z' } as const
    expect(mayMove(asked('drafting', 'submitted', author, { review: { copy } })).allowed).toBe(false)
  })

  test('of one that was handed over: the new author, and who wrote it before is not its authoriser either', () => {
    const before = aSignatory('supervisor', keyOf('e'))
    const handed: Exchange = {
      id: 'x-1',
      direction: 'received',
      purpose: 'case',
      at: '2026-11-12T09:00:00.000Z',
      with: [{ key: before.key, name: before.name }],
      head: 'abcdef012345',
    }
    const review = { ...reviewAt('submitted'), exchanges: [handed] }
    expect(needs(mayMove(asked('submitted', 'returned', before, { review })))).toEqual(['who'])
    expect(mayMove(asked('submitted', 'returned', supervisor, { review })).allowed).toBe(true)
  })
})

test('a page offers each person the ways that are theirs', () => {
  const ways = (by: typeof author) =>
    waysFor({ review: reviewAt('submitted'), verdicts: allHold, move: { by } }).map(({ to }) => to)
  expect(ways(author)).toEqual(['withLegal', 'drafting', 'notPursued'])
  expect(ways(supervisor)).toEqual(['returned', 'notPursued', 'authorised'])
  expect(ways(lawyer)).toEqual([])
  expect(waysFor({ review: aReview(), verdicts: allHold, move: { by: author } })).toHaveLength(3)
})
