import { describe, expect, test } from 'vitest'
import { asksForInterim, hearings } from '#src/domain/case/hearings.ts'

const interimHearing = { listed: 'yes', on: '2026-07-08' } as const
const hearing = { listed: 'yes', on: '2026-09-14' } as const

describe('the hearings of a case', () => {
  test('are one of the interim and one of the full application, each with its own day', () => {
    const file = { route: { kind: 'fullWithInterim' }, court: { interimHearing, hearing } } as const
    expect(hearings(file)).toEqual({ interim: '2026-07-08', full: '2026-09-14', first: '2026-07-08' })
  })

  test('leave out an interim hearing where no interim order is asked for', () => {
    expect(hearings({ route: { kind: 'full' }, court: { interimHearing, hearing } })).toEqual({
      full: '2026-09-14',
      first: '2026-09-14',
    })
  })

  test('are only those that are listed', () => {
    const none = { listed: 'no', on: '2026-09-14' } as const
    expect(hearings({ route: { kind: 'interimOnly' }, court: { interimHearing, hearing: none } })).toEqual({
      interim: '2026-07-08',
      first: '2026-07-08',
    })
    expect(hearings({})).toEqual({})
  })
})

test('an interim order is asked for by two of the three routes', () => {
  const kinds = ['full', 'fullWithInterim', 'interimOnly'] as const
  expect(kinds.map((kind) => asksForInterim({ route: { kind } }))).toEqual([false, true, true])
  expect(asksForInterim({})).toBe(false)
})
