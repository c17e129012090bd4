import { describe, expect, test } from 'vitest'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { beforeHearing } from '#src/domain/deadlines/beforeHearing.ts'
import { aCase, type Part } from '#tests/support/aCase.ts'

const listed = (on: string) => ({ listed: 'yes' as const, on })
const plain: Part<CaseFile> = {
  route: { kind: 'full' },
  court: { hearing: listed('2027-01-29'), avoid: [] },
}
const tasks = (part: Part<CaseFile> = {}) => beforeHearing(aCase({ ...plain, ...part }))
const task = (key: string, part: Part<CaseFile> = {}) => tasks(part).find((one) => one.key === key)
const withInterim: Part<CaseFile> = {
  route: { kind: 'fullWithInterim' },
  court: { hearing: listed('2027-01-29'), interimHearing: listed('2026-12-07'), avoid: [] },
}

describe('the hearsay notice', () => {
  test('is due 21 clear days before the hearing, and says by when to post it', () => {
    expect(task('hearsayNotice')).toMatchObject({
      when: { day: '2027-01-07' },
      done: false,
      rule: {
        text: expect.stringContaining('by Tuesday 5 January 2027'),
        authority: { provision: 'r.3(1)' },
        caution: expect.stringContaining('stricter reading'),
      },
    })
  })
  test('says that a shorter time is asked for, where it is', () => {
    const text = (asked: 'yes' | 'no') =>
      task('hearsayNotice', { witnesses: { shorterTime: { asked } } })?.rule.text
    expect(text('yes')).toContain('You ask the court for a shorter time.')
    expect(text('no')).not.toContain('shorter time')
  })
  test('is counted from the earlier of two hearings', () => {
    expect(task('hearsayNotice', withInterim)?.when).toEqual({ day: '2026-11-15' })
  })
  test('has no day while no hearing has one', () => {
    const court = { hearing: { listed: 'no' as const }, interimHearing: undefined }
    expect(task('hearsayNotice', { court })?.when).toEqual({
      unknown: expect.stringContaining('no date yet'),
    })
  })
  test('is done once it is served, and the defendant then has seven days', () => {
    const witnesses = { hearsayNotice: { status: 'served' as const, on: '2027-01-04' } }
    expect(task('hearsayNotice', { witnesses })?.done).toBe(true)
    expect(task('crossExamination', { witnesses })).toMatchObject({
      when: { day: '2027-01-11' },
      rule: { authority: { provision: 'r.4(2)(b)' } },
    })
  })
  test('until it is served the seven days cannot be told', () => {
    expect(task('crossExamination')?.when).toEqual({ unknown: expect.stringContaining('is served') })
  })
  test('is not there where none is needed', () => {
    const witnesses = { hearsayNotice: { status: 'notNeeded' as const } }
    expect(task('hearsayNotice', { witnesses })).toBeUndefined()
    expect(task('crossExamination', { witnesses })).toBeUndefined()
  })
})

describe('the hearings', () => {
  test('the draft order goes to the court two business days before each', () => {
    expect(task('draftOrder:full', withInterim)?.when).toEqual({ day: '2027-01-27' })
    expect(task('draftOrder:interim', withInterim)?.when).toEqual({ day: '2026-12-03' })
    expect(task('draftOrder:interim')).toBeUndefined()
  })
  test('the draft order is sent once the papers are lodged', () => {
    expect(task('draftOrder:full')?.done).toBe(false)
    expect(task('draftOrder:full', { marks: { lodgedOn: '2026-12-01' } })?.done).toBe(true)
  })
  test('a hearing that is not listed says so and leads to the page of the court', () => {
    const part = task('fullHearing', { court: { hearing: { listed: 'no' } } })
    expect(part).toMatchObject({ step: 'court', when: { unknown: expect.stringContaining('full hearing') } })
  })
  test('the decision on the interim order ends the interim hearing and not the full one', () => {
    const service = { interim: { result: 'refused' as const, on: '2026-12-07' } }
    expect(task('interimHearing', { ...withInterim, service })?.done).toBe(true)
    expect(task('fullHearing', { ...withInterim, service })?.done).toBe(false)
  })
  test('the decision on the main application ends both', () => {
    const service = { outcome: { result: 'withdrawn' as const, on: '2026-12-01' } }
    const open = tasks({ ...withInterim, service }).filter(({ done }) => !done)
    expect(open).toEqual([])
  })
})

describe('what was asked for or planned', () => {
  test('a hearing is needed by a day until one is listed', () => {
    const asked = { interim: { hearingBy: '2026-12-08' } }
    expect(task('hearingNeededBy', { ...withInterim, ...asked })?.done).toBe(true)
    const court = { interimHearing: { listed: 'no' as const } }
    const waiting = { ...withInterim, ...asked, court }
    expect(task('hearingNeededBy', waiting)).toMatchObject({ done: false, when: { day: '2026-12-08' } })
    expect(task('hearingNeededBy', asked)).toBeUndefined()
  })
  test('without notice, the hearing with the defendant is a date; on notice it is not', () => {
    const notice = { mode: 'withoutNotice' as const, why: 'x', lawyer: 'x', returnOn: '2026-12-14' }
    expect(task('returnHearing', { ...withInterim, interim: { notice } })?.when).toEqual({
      day: '2026-12-14',
    })
    const onNotice = { ...notice, mode: 'onNotice' as const }
    expect(task('returnHearing', { ...withInterim, interim: { notice: onNotice } })).toBeUndefined()
  })
  test('the summons is served by the day planned, and that is over once an order is made', () => {
    const court = { summons: { before: '2026-12-20' } }
    expect(task('summons', { court })).toMatchObject({ when: { day: '2026-12-20' }, done: false })
    const service = { interim: { result: 'made' as const, madeOn: '2026-12-07' } }
    expect(task('summons', { court, service })?.done).toBe(true)
    expect(task('summons', { court: { summons: { before: undefined } } })).toBeUndefined()
  })
  test('days to avoid say how long they last, and not why', () => {
    const avoid = [
      { id: 'a-1', from: '2026-12-21', to: '2027-01-02', why: 'PC Arkwright is on leave' },
      { id: 'a-2', from: '2027-01-05', to: '2027-01-05', why: 'A course' },
    ]
    const court = { hearing: listed('2027-01-29'), avoid }
    expect(task('avoid:a-1', { court })?.what).toBe('Days to avoid for a hearing, up to 2 January 2027')
    expect(task('avoid:a-2', { court })?.what).toBe('Day to avoid for a hearing')
  })
})

test('an oral authority is to be confirmed in writing from its day on, until that is recorded', () => {
  const given = (part: object) => ({
    applicant: { authorisation: { given: 'orally' as const, on: '2026-12-01', ...part } },
  })
  expect(task('oralAuthority', given({}))).toMatchObject({
    when: { day: '2026-12-01' },
    done: false,
    step: 'applicant',
  })
  expect(task('oralAuthority', given({ confirmedOn: '2026-12-02' }))?.done).toBe(true)
  expect(task('oralAuthority', given({ on: undefined }))?.when).toHaveProperty('unknown')
  expect(task('oralAuthority')).toBeUndefined()
})
