import { describe, expect, test } from 'vitest'
import { datesOfAll, nextDates, unknownWords, waitsForFullOrder } from '#src/features/drafts/nextDates.ts'
import { summarise } from '#src/storage/summarise.ts'
import { aDraft } from '#tests/support/aDraft.ts'

const changed = '2026-11-23T09:00:00.000Z'
const bare = summarise(aDraft(), changed)
const dated = (id: string, ...dates: [string, string][]) => ({
  ...bare,
  id,
  dates: dates.map(([key, on]) => ({ key, on })),
})

describe('the next dates of an application', () => {
  test('stay on the list of a case that is not taken to court: the day to look again', () => {
    const summary = summarise(
      aDraft({ decision: { outcome: 'doNotApply', lookAgainOn: '2027-01-04' } }),
      changed,
    )
    const what = 'Look again at the decision not to apply'
    expect(nextDates(summary, '2027-01-04')).toMatchObject([{ what, on: '2027-01-04', state: 'due' }])
    expect(nextDates(summary, '2027-01-05')).toMatchObject([{ state: 'overdue' }])
  })
  test('lose what has passed by itself, and keep what was missed', () => {
    const summary = dated('case_1', ['bailEnds', '2026-12-01'], ['fullHearing', '2026-12-01'])
    expect(nextDates(summary, '2026-12-01').map(({ kind }) => kind)).toEqual(['bailEnds', 'fullHearing'])
    expect(nextDates(summary, '2026-12-02').map(({ kind }) => kind)).toEqual(['fullHearing'])
  })
  test('are none for a closed one, for one without a date, and of no unknown kind', () => {
    const summary = dated('case_1', ['fullHearing', '2026-12-01'], ['birthday', '2026-12-01'])
    expect(nextDates(summary, changed.slice(0, 10))).toHaveLength(1)
    expect(nextDates({ ...summary, closedOn: '2026-11-20' }, '2026-11-23')).toEqual([])
    expect(nextDates(bare, '2026-11-23')).toEqual([])
  })
})

test('over all applications the soonest comes first; invented cases are left out', () => {
  const all = [
    dated('case_1', ['fullHearing', '2026-12-05'], ['review', '2027-03-01']),
    dated('case_2', ['appeal:full', '2026-12-04']),
    { ...dated('fx-01', ['fullHearing', '2026-12-01']), training: 'Invented' },
  ]
  expect(datesOfAll(all, '2026-11-23').map(({ summary, on }) => [summary.id, on])).toEqual([
    ['case_2', '2026-12-04'],
    ['case_1', '2026-12-05'],
    ['case_1', '2027-03-01'],
  ])
})

test('an interim order without a decision on the main application waits for the full order', () => {
  const interim = { result: 'made' as const, madeOn: '2026-11-01', lastDay: '2027-02-01' }
  const waiting = summarise(aDraft({ service: { interim } }), changed)
  expect(waitsForFullOrder(waiting)).toBe(true)
  expect(waitsForFullOrder({ ...waiting, closedOn: '2026-11-20' })).toBe(false)
  const outcome = { result: 'refused' as const, on: '2026-11-20' }
  expect(waitsForFullOrder(summarise(aDraft({ service: { interim, outcome } }), changed))).toBe(false)
})

describe('dates that the list does not know', () => {
  const { dates: _, ...old } = bare

  test('are those of a line of an earlier version of the app, with what makes them known', () => {
    expect(unknownWords([bare, dated('case_1')])).toBe('')
    expect(unknownWords([old, bare])).toMatch(/^One application was .* next change\.$/)
    expect(unknownWords([old, old])).toMatch(/^2 applications were /)
  })

  test('are not missed of an application that is closed or invented', () => {
    expect(
      unknownWords([
        { ...old, closedOn: '2026-11-01' },
        { ...old, training: 'An invented case' },
      ]),
    ).toBe('')
  })
})
