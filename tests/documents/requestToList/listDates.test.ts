import { describe, expect, test } from 'vitest'
import { againstHearings, hearingDates, listDates, listDay } from '#src/documents/requestToList/listDates.ts'
import { compareDates } from '#src/domain/shared/dates.ts'
import { servedEmpty, servedFrom } from '#tests/support/servedFrom.ts'

const bail = (ends: string) =>
  servedFrom({ proceedings: { bail: { kind: 'police', ends: { known: true, value: ends } } } })
const interim = { on: '2026-07-08', what: 'Interim hearing', hearing: true } as const
const full = { on: '2026-09-14', what: 'Full hearing', hearing: true } as const

describe('the days that bear on a hearing', () => {
  test('stand in their order, the end of bail among them', () => {
    const days = listDates(bail('2026-08-16'), '2026-06-24')
    expect(days.map(({ on }) => on)).toEqual(days.map(({ on }) => on).toSorted(compareDates))
    expect(days).toContainEqual({ on: '2026-08-16', what: 'Police bail ends' })
  })

  test('are left out once past, and stay on the day itself', () => {
    const ends = (today: string) =>
      listDates(bail('2026-08-16'), today).some(({ what }) => what === 'Police bail ends')
    expect(ends('2026-08-16')).toBe(true)
    expect(ends('2026-08-17')).toBe(false)
  })

  test('name a release from custody, but not of somebody at liberty', () => {
    const custody = (status: 'remand' | 'liberty') =>
      listDates(
        servedFrom({ circumstances: { custody: { status, where: 'HMP Example', until: '2026-07-01' } } }),
        '2026-06-24',
      ).map(({ what }) => what)
    expect(custody('remand')).toContain('Expected release of the defendant')
    expect(custody('liberty')).not.toContain('Expected release of the defendant')
  })

  test('name the last day asked for an interim order, and once one is made the day on which it ends', () => {
    const asked = servedFrom({ interim: { lastDay: '2026-10-30' } })
    expect(listDates(asked, '2026-06-24').map(({ what }) => what)).toContain(
      'Last day asked for the interim order',
    )
    const made = { ...asked, order: { kind: 'interim', lastDay: '2026-10-01' } as never }
    expect(listDates(made, '2026-06-24')).toContainEqual({
      on: '2026-10-01',
      what: 'The interim order ends',
    })
  })

  test('of an empty case are none', () => {
    expect(listDates(servedEmpty(), '2026-06-24')).toEqual([])
    expect(hearingDates(servedEmpty())).toEqual([])
  })
})

describe('a day against the hearings', () => {
  test.each([
    ['2026-07-07', '1 day before the interim hearing'],
    ['2026-07-08', 'On the day of the interim hearing'],
    ['2026-07-09', '67 days before the full hearing'],
    ['2026-09-15', 'After both hearings'],
  ])('%s is %s', (on, said) => {
    expect(againstHearings({ on, what: 'x' }, [interim, full])).toBe(said)
  })

  test('several days are counted from their last, or include the hearing', () => {
    const days = { on: '2026-07-06', to: '2026-07-07', what: 'To be avoided' }
    expect(againstHearings(days, [interim])).toBe('1 day before the interim hearing')
    expect(againstHearings({ ...days, to: '2026-07-08' }, [interim])).toBe('Includes the interim hearing')
    expect(againstHearings({ ...days, on: '2026-07-09', to: '2026-07-10' }, [interim])).toBe(
      'After the interim hearing',
    )
    expect(listDay(days)).toBe('6 July 2026 to 7 July 2026')
  })

  test('nothing is said of a hearing, nor where none has a date', () => {
    expect(againstHearings(full, [interim, full])).toBe('')
    expect(againstHearings({ on: '2026-07-07', what: 'x' }, [])).toBe('')
  })
})
