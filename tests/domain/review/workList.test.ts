import { describe, expect, test } from 'vitest'
import { type Listed, workList } from '#src/domain/review/workList.ts'

const [now, today] = ['2026-11-23T12:00:00.000Z', '2026-11-23']
const listed = (id: string, more: Partial<Listed> = {}): Listed => ({
  id,
  changedAt: '2026-11-22T12:00:00.000Z',
  ...more,
})
const ids = (...all: Listed[]) => workList(all, now, today).map((row) => row.listed.id)

describe('a row of the work list', () => {
  const rowOf = (more: Partial<Listed>) => workList([listed('a', more)], now, today)[0]

  test('says for how many whole days the application has stood so', () => {
    expect(rowOf({ status: 'submitted', statusSince: '2026-11-20T12:00:00.000Z' })).toMatchObject({ days: 3 })
    expect(rowOf({ status: 'submitted', statusSince: '2026-11-20T12:00:01.000Z' })).toMatchObject({ days: 2 })
  })

  test('of one that never moved, since its last change', () => {
    expect(rowOf({})).toMatchObject({ status: 'drafting', days: 1 })
  })

  test('of a clock that was set back is no day, not less', () => {
    expect(rowOf({ changedAt: '2026-11-25T12:00:00.000Z' })).toMatchObject({ days: 0 })
  })

  test('names its next date, and whether it has passed', () => {
    const dates = [
      { key: 'later', on: '2026-12-01' },
      { key: 'fullHearing', on: '2026-11-23' },
    ]
    expect(rowOf({ dates })?.next).toEqual({ key: 'fullHearing', on: '2026-11-23', overdue: false })
    expect(rowOf({ dates: [{ key: 'k', on: '2026-11-22' }] })?.next).toMatchObject({ overdue: true })
    expect(rowOf({})?.next).toBeUndefined()
  })

  test('says by when a signature is due, and whether it is overdue', () => {
    expect(rowOf({ signatureDueBy: now })?.signature).toEqual({ dueBy: now, overdue: false })
    expect(rowOf({ signatureDueBy: '2026-11-23T11:59:59.999Z' })?.signature?.overdue).toBe(true)
  })
})

describe('the work list', () => {
  test('begins with the signatures that are due, the soonest first', () => {
    const later = listed('later', { signatureDueBy: '2026-11-24T09:00:00.000Z' })
    const sooner = listed('sooner', { signatureDueBy: '2026-11-23T09:00:00.000Z', status: 'lodged' })
    expect(ids(listed('drafting'), later, sooner)).toEqual(['sooner', 'later', 'drafting'])
  })

  test('goes by status, then by the next date, then by age', () => {
    const since = (statusSince: string) => ({ status: 'submitted', statusSince }) as const
    const dated = listed('dated', {
      ...since('2026-11-22T12:00:00.000Z'),
      dates: [{ key: 'k', on: '2027-01-01' }],
    })
    const old = listed('old', since('2026-11-01T12:00:00.000Z'))
    const young = listed('young', since('2026-11-20T12:00:00.000Z'))
    const ready = listed('ready', { status: 'readyForCourt' })
    expect(ids(ready, young, old, dated, listed('new'))).toEqual(['new', 'dated', 'old', 'young', 'ready'])
  })

  test('leaves out what is closed, lodged or not pursued', () => {
    const closed = listed('closed', { closedOn: '2026-11-01', signatureDueBy: now })
    expect(ids(closed, listed('l', { status: 'lodged' }), listed('n', { status: 'notPursued' }))).toEqual([])
  })
})
