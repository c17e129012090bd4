import { describe, expect, test } from 'vitest'
import { notificationState } from '#src/documents/notificationState.ts'
import { servedView } from '#src/domain/audience/servedView.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { aCase, type Part } from '#tests/support/aCase.ts'

const state = (overrides: Part<CaseFile>, order: 'full' | 'interim' = 'full') =>
  notificationState(servedView(aCase(overrides)), order, '2026-06-24')
const made = (order: 'full' | 'interim', interimMadeOn?: string): Part<CaseFile> => ({
  service:
    order === 'interim'
      ? { interim: { result: 'made', madeOn: '2026-07-08' } }
      : {
          outcome: {
            result: 'made',
            madeOn: '2026-07-08',
            replacesInterim: interimMadeOn ? { answer: 'yes', interimMadeOn } : { answer: 'no' },
          },
        },
})

describe('what the case tells of the duty to notify', () => {
  test('a full order asked for alone brings the whole duty', () => {
    expect(state({ route: { kind: 'full' } })).toEqual({ duty: 'full', interimBefore: 'no', part2: 'no' })
  })

  test('a full order asked for with an interim one may replace it', () => {
    expect(state({ route: { kind: 'fullWithInterim' } })).toMatchObject({
      duty: 'full',
      interimBefore: 'possible',
    })
  })

  test('a full order after an interim one brings only changes', () => {
    expect(state(made('interim'))).toMatchObject({
      duty: 'changesOnly',
      interimBefore: 'yes',
      interimMadeOn: '2026-07-08',
    })
    expect(state(made('full', '2026-06-30'))).toMatchObject({
      duty: 'changesOnly',
      interimMadeOn: '2026-06-30',
    })
  })

  test('a full order that replaced none brings the whole duty', () => {
    expect(state(made('full'))).toMatchObject({ duty: 'full', interimBefore: 'no' })
  })

  test('an interim order always brings the whole duty', () => {
    expect(state(made('interim'), 'interim')).toMatchObject({ duty: 'full', interimBefore: 'no' })
  })

  test('nothing is due yet while Part 2 of the Sexual Offences Act 2003 applies, and its last day is kept', () => {
    const under = {
      circumstances: {
        sexOffenderNotification: { answer: 'yes', ends: { kind: 'on', lastDay: '2027-02-01' } },
      },
    } as const
    expect(state(under)).toMatchObject({ duty: 'notYet', part2: 'yes', part2Ends: '2027-02-01' })
    expect(state({ circumstances: { sexOffenderNotification: undefined } })).toMatchObject({
      duty: 'full',
      part2: 'notKnown',
    })
  })

  test('sex-offender notification that ends before the order can be served puts nothing off; on its last day it still does', () => {
    const ending = (lastDay: string): Part<CaseFile> => ({
      circumstances: { sexOffenderNotification: { answer: 'yes', ends: { kind: 'on', lastDay } } },
      court: { hearing: { listed: 'no' } },
    })
    const served = (on: string): Part<CaseFile> => ({
      service: { outcome: { ...made('full').service?.outcome, served: { answer: 'yes', on } } },
    })
    expect(state(ending('2026-06-24'))).toMatchObject({ duty: 'notYet', part2: 'yes' })
    expect(state(ending('2026-06-23'))).toEqual({ duty: 'full', interimBefore: 'possible', part2: 'no' })
    expect(state({ ...ending('2026-07-09'), ...served('2026-07-09') })).toMatchObject({ duty: 'notYet' })
    expect(state({ ...ending('2026-07-08'), ...served('2026-07-09') })).toMatchObject({ duty: 'full' })
    const listed = { court: { hearing: { listed: 'yes', on: '2026-07-08' } } } as const
    expect(state({ ...ending('2026-07-07'), ...listed })).toMatchObject({ duty: 'full', part2: 'no' })
  })

  test('what ends between the interim and the full hearing puts off the duty under the interim order only', () => {
    const between: Part<CaseFile> = {
      circumstances: {
        sexOffenderNotification: { answer: 'yes', ends: { kind: 'on', lastDay: '2026-08-01' } },
      },
      route: { kind: 'fullWithInterim' },
      court: {
        interimHearing: { listed: 'yes', on: '2026-07-08' },
        hearing: { listed: 'yes', on: '2026-09-14' },
      },
    }
    expect(state(between, 'interim')).toMatchObject({ duty: 'notYet' })
    expect(state(between, 'full')).toMatchObject({ duty: 'full', part2: 'no' })
  })
})
