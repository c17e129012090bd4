import { describe, expect, test } from 'vitest'
import { summarise } from '#src/storage/summarise.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { sampleProfile } from '#tests/support/samples.ts'

const now = '2026-11-23T12:00:00.000Z'

describe('what the list says of an application', () => {
  test('an empty application has its id, its first day and nothing else', () => {
    expect(summarise(aDraft(), now)).toEqual({
      id: 'case_1',
      startedOn: '2026-11-02',
      changedAt: now,
      stepsBegun: 0,
      marks: {},
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
      hearingOn: '2026-12-01',
      marks: { lodgedOn: '2026-11-20' },
      stepsBegun: 4,
    })
  })

  test('a hearing that is no longer listed is not a deadline', () => {
    const draft = aDraft({ court: { hearing: { listed: 'no', on: '2026-12-01' } } })
    expect(summarise(draft, now)).not.toHaveProperty('hearingOn')
  })

  test('a decision not to apply is listed with the day to look again, and no longer once there is an application', () => {
    const refused = aDraft({ decision: { outcome: 'doNotApply', lookAgainOn: '2027-01-04' } })
    expect(summarise(refused, now)).toMatchObject({ lookAgainOn: '2027-01-04' })
    const applied = aDraft({ decision: { outcome: 'apply', lookAgainOn: '2027-01-04' } })
    expect(summarise(applied, now)).not.toHaveProperty('lookAgainOn')
  })

  test('half-typed text alone counts as a step begun', () => {
    expect(summarise(aDraft({}, { typing: { defendant: { 'born.value': '31/2/' } } }), now).stepsBegun).toBe(
      1,
    )
  })

  test('until the court has made an interim order its last day is the one asked for', () => {
    const interim = { lastDay: '2027-01-31' }
    expect(summarise(aDraft({ interim }), now)).toMatchObject({ interimLastDay: '2027-01-31' })
    const service = { interim: { result: 'made', lastDay: '2027-01-15' } } as const
    const summary = summarise(aDraft({ interim, service }), now)
    expect(summary).toMatchObject({ interimLastDay: '2027-01-15' })
    expect(summary).not.toHaveProperty('orderLastDay')
  })

  test('the next hearing is the interim one until the court has decided on it', () => {
    const court = {
      interimHearing: { listed: 'yes', on: '2026-12-01' },
      hearing: { listed: 'yes', on: '2027-02-01' },
    } as const
    const route = { kind: 'fullWithInterim' } as const
    expect(summarise(aDraft({ route, court }), now)).toMatchObject({ hearingOn: '2026-12-01' })
    const service = { interim: { result: 'refused' } } as const
    expect(summarise(aDraft({ route, court, service }), now)).toMatchObject({ hearingOn: '2027-02-01' })
    expect(summarise(aDraft({ route: { kind: 'full' }, court }), now)).toMatchObject({
      hearingOn: '2027-02-01',
    })
  })

  test('a full order has a last day only once the court has made it', () => {
    const period = { kind: 'untilDay', lastDay: '2029-01-01' } as const
    expect(summarise(aDraft({ length: { period } }), now)).not.toHaveProperty('orderLastDay')
    const service = { outcome: { result: 'made', lastDay: '2029-02-01' } } as const
    expect(summarise(aDraft({ length: { period }, service }), now)).toMatchObject({
      orderLastDay: '2029-02-01',
    })
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
