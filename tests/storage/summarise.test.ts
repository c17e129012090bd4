import { describe, expect, test } from 'vitest'
import { summarise } from '#src/storage/summarise.ts'
import { author, reviewAt } from '#tests/support/aChain.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { sampleProfile } from '#tests/support/samples.ts'

const now = '2026-11-23T12:00:00.000Z'

describe('what the list says of an application', () => {
  test('an empty application has its id, its first day and no date', () => {
    expect(summarise(aDraft(), now)).toEqual({
      id: 'case_1',
      startedOn: '2026-11-02',
      changedAt: now,
      stepsBegun: 0,
      marks: {},
      dates: [],
    })
  })

  test('it names the case, the route, the hearing and what was done with the papers', () => {
    const draft = aDraft({
      applicant: { reference: 'SPO/26/014' },
      defendant: { name: 'Dan Ember' },
      training: { asAt: '2026-11-02', profile: 'avonfleet', title: 'Training case 1' },
      route: { kind: 'fullWithInterim' },
      court: { hearing: { listed: 'yes', on: '2026-12-01' } },
      marks: { lodgedOn: '2026-11-20' },
    })
    expect(summarise(draft, now)).toMatchObject({
      reference: 'SPO/26/014',
      defendant: 'Dan Ember',
      training: 'Training case 1',
      route: 'fullWithInterim',
      dates: expect.arrayContaining([{ key: 'fullHearing', on: '2026-12-01' }]),
      marks: { lodgedOn: '2026-11-20' },
      stepsBegun: 4,
    })
  })

  const keys = (...given: Parameters<typeof summarise>) =>
    (summarise(...given).dates ?? []).map(({ key }) => key)

  test('a hearing that is no longer listed is not a date', () => {
    const listed = aDraft({ court: { hearing: { listed: 'yes', on: '2026-12-01' } } })
    expect(keys(listed, now)).toContain('fullHearing')
    const draft = aDraft({ court: { hearing: { listed: 'no', on: '2026-12-01' } } })
    expect(summarise(draft, now).dates).toEqual([])
  })

  test('a decision not to apply is listed with the day to look again, and no longer once there is an application', () => {
    const refused = aDraft({ decision: { outcome: 'doNotApply', lookAgainOn: '2027-01-04' } })
    expect(keys(refused, now)).toEqual(['lookAgain'])
    const applied = aDraft({ decision: { outcome: 'apply', lookAgainOn: '2027-01-04' } })
    expect(keys(applied, now)).toEqual([])
  })

  test('half-typed text alone counts as a step begun', () => {
    expect(summarise(aDraft({}, { typing: { defendant: { 'born.value': '31/2/' } } }), now).stepsBegun).toBe(
      1,
    )
  })

  test('an interim order has its last day, and the decision it waits for, only once the court has made it', () => {
    const interim = { lastDay: '2027-01-31' }
    expect(keys(aDraft({ interim }), now)).toEqual([])
    const service = { interim: { result: 'made', madeOn: '2026-11-20', lastDay: '2027-01-15' } } as const
    expect(keys(aDraft({ interim, service }), now)).toEqual(
      expect.arrayContaining(['serveOrder:interim', 'mainApplication']),
    )
  })

  test('the next hearing is the interim one until the court has decided on it', () => {
    const court = {
      interimHearing: { listed: 'yes', on: '2026-12-01' },
      hearing: { listed: 'yes', on: '2027-02-01' },
    } as const
    const route = { kind: 'fullWithInterim' } as const
    expect(keys(aDraft({ route, court }), now)).toContain('interimHearing')
    const service = { interim: { result: 'refused' } } as const
    expect(keys(aDraft({ route, court, service }), now)).not.toContain('interimHearing')
    expect(keys(aDraft({ route: { kind: 'full' }, court }), now)).not.toContain('interimHearing')
  })

  test('only the next few dates are kept, but the end of a full order always', () => {
    const avoid = Array.from({ length: 9 }, (_, n) => ({ id: `a${n}`, from: `2026-12-1${n}`, why: 'Leave' }))
    const court = { avoid, hearing: { listed: 'no' } } as const
    expect(keys(aDraft({ court: { ...court, avoid } }), now)).toHaveLength(4)
    const service = {
      outcome: { result: 'made', madeOn: '2026-11-20', runs: 'until', lastDay: '2029-02-01' },
    } as const
    const made = summarise(aDraft({ service, safety: { checks: checks(6) } }), now)
    expect(made.dates).toHaveLength(5)
    expect(made.dates?.at(-1)).toEqual({ key: 'orderEnds', on: '2029-02-01' })
  })

  const checks = (count: number) =>
    Array.from({ length: count }, (_, n) => ({ id: `k${n}`, first: `2026-12-1${n}` }))

  test('what passed by itself before the change is not kept, what was missed is', () => {
    const proceedings = { bail: { kind: 'police', ends: { known: true, value: '2026-11-22' } } } as const
    expect(keys(aDraft({ proceedings }), now)).toEqual([])
    const court = { hearing: { listed: 'yes', on: '2026-11-20' } } as const
    expect(keys(aDraft({ court }), now)).toContain('fullHearing')
  })

  test('a closed application says since when', () => {
    expect(summarise(aDraft({ closed: { on: '2026-11-20' } }), now).closedOn).toBe('2026-11-20')
  })

  test.each([
    ['nothing', {}, undefined],
    ['no decision yet', { outcome: { result: 'notYet' } }, undefined],
    ['a withdrawal', { outcome: { result: 'withdrawn', on: '2026-11-20' } }, undefined],
    ['a refusal', { outcome: { result: 'refused', on: '2026-11-20' } }, '2026-11-20'],
    ['an order', { outcome: { result: 'made', madeOn: '2026-11-19' } }, '2026-11-19'],
    ['a refusal without its day', { outcome: { result: 'refused' } }, '2026-11-23'],
    ['an order without its day', { interim: { result: 'made' } }, '2026-11-23'],
    [
      'two decisions, the later one',
      { interim: { result: 'made', madeOn: '2026-11-01' }, outcome: { result: 'refused', on: '2026-11-20' } },
      '2026-11-20',
    ],
  ] as const)('the last decision of the court, with %s', (_, service, decidedOn) => {
    expect(summarise(aDraft({ service }), now).decidedOn).toBe(decidedOn)
  })

  test('how long the force keeps it, where the force says so', () => {
    const profile = sampleProfile('westmarch')
    const kept = aDraft({ profile: { ...profile, retentionMonths: 84 } })
    expect(summarise(kept, now).retentionMonths).toBe(84)
    expect(summarise(aDraft({ profile }), now)).not.toHaveProperty('retentionMonths')
  })
})

describe('where it stands', () => {
  test('is said with the moment of the last move, and not of an application that never moved', () => {
    expect(summarise(aDraft({}, { review: reviewAt('authorised') }), now)).toMatchObject({
      status: 'authorised',
      statusSince: '2026-11-11T09:00:00.000Z',
    })
    expect(summarise(aDraft({}, { review: {} }), now)).not.toHaveProperty('status')
  })

  test('a copy says as what it is read', () => {
    const copy = { of: author, as: 'lawyer', receivedAt: now } as const
    expect(summarise(aDraft({}, { review: { copy } }), now).copy).toBe('lawyer')
  })

  test('an authority by word of mouth says by when it is to be signed', () => {
    const applicant = { authorisation: { given: 'orally', on: '2026-11-22', at: '10:00' } } as const
    expect(summarise(aDraft({ applicant }), now).signatureDueBy).toBe('2026-11-23T10:00:00.000Z')
  })
})
