import { describe, expect, test } from 'vitest'
import { datedTasks, deadlines, nextOf } from '#src/domain/deadlines/deadlines.ts'
import { stepIds } from '#src/domain/flow/steps.ts'
import { addDays, compareDates } from '#src/domain/shared/dates.ts'
import { aCase } from '#tests/support/aCase.ts'
import { sample, sampleIds } from '#tests/support/samples.ts'

const today = '2026-06-24'

test('the dated ones stand in their order and those without a day at the end', () => {
  const days = deadlines(sample('fx-01'), today).map(({ when }) => ('day' in when ? when.day : '9999'))
  expect(days).toEqual(days.toSorted(compareDates))
  expect(days.filter((day) => day !== '9999').length).toBeGreaterThan(5)
})

test('each has one key, a reason where it has no day, its rule, and a page to go to', () => {
  for (const id of sampleIds) {
    const file = sample(id)
    const all = deadlines(file, file.training?.asAt ?? today)
    expect(new Set(all.map(({ key }) => key)).size).toBe(all.length)
    for (const { when, rule, step, what } of all) {
      if ('unknown' in when) expect(when.unknown).toMatch(/\.$/)
      expect(rule.text).toMatch(/[.]$/)
      if (rule.authority.source !== 'Good practice') expect(rule.authority.provision).not.toBe('')
      expect(stepIds).toContain(step)
      expect(what).not.toBe('')
    }
  }
})

test('no words of a date name a person of the case', () => {
  const file = sample('fx-01')
  const said = JSON.stringify(deadlines(file, today))
  for (const word of [
    'Arkwright',
    file.defendant?.name,
    ...(file.others?.people ?? []).map(({ name }) => name),
  ]) {
    expect(said).not.toContain(word)
  }
})

describe('how a date stands', () => {
  const file = aCase({ court: { hearing: { on: '2026-07-30' }, avoid: [] } })
  const hearing = (day: string) => deadlines(file, day).find(({ key }) => key === 'fullHearing')?.state
  test.each([
    ['2026-07-22', 'ahead'],
    ['2026-07-23', 'due'],
    ['2026-07-30', 'due'],
    ['2026-07-31', 'overdue'],
  ])('a hearing of 30 July is on %s %s', (day, state) => {
    expect(hearing(day)).toBe(state)
  })
  test('the next one is the first that is not done', () => {
    const all = deadlines(file, addDays('2026-07-30', 1))
    const next = nextOf(all)
    expect(next?.state).toBe('overdue')
    expect(
      all
        .slice(
          0,
          all.findIndex(({ key }) => key === next?.key),
        )
        .every(({ state }) => state === 'done'),
    ).toBe(true)
    expect(nextOf([])).toBeUndefined()
  })
})

test('after a decision not to apply only the day to look again and the criminal case are left', () => {
  const file = aCase({ decision: { outcome: 'doNotApply', lookAgainOn: '2026-09-01' } })
  expect(deadlines(file, today).map(({ kind }) => kind)).toEqual(['bailEnds', 'criminalNext', 'lookAgain'])
})

test('a day that does not exist is no date', () => {
  const file = aCase({ court: { hearing: { on: '2026-02-30' }, avoid: [] } })
  expect(datedTasks(file, today).some(({ key }) => key === 'fullHearing')).toBe(false)
})
