import { describe, expect, test } from 'vitest'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { beforeHearing } from '#src/domain/deadlines/beforeHearing.ts'
import { aCase, type Part } from '#tests/support/aCase.ts'
import { handedOver, posted, servedPapers } from '#tests/support/paperServices.ts'

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
  test('the summons is done once its service is recorded, and says how many clear days that left', () => {
    const court = { hearing: listed('2027-01-29'), summons: { before: '2026-12-20' } }
    const papersServed = servedPapers(handedOver({ papers: ['D1', 'D3'] }, { on: '2026-12-18' }))
    const done = task('summons', { court, papersServed })
    expect(done).toMatchObject({ done: true, step: 'papersServed', when: { day: '2026-12-20' } })
    expect(done?.rule.text).toContain('on Friday 18 December 2026, 41 clear days before the hearing')
    expect(done?.rule.caution).toBeUndefined()
    const others = servedPapers(handedOver({ papers: ['D1'] }))
    expect(task('summons', { court, papersServed: others })?.done).toBe(false)
  })
  test('a summons that was only posted says that it may have to be shown that it was received', () => {
    const papersServed = servedPapers({ ...posted({ on: '2026-12-18' }), papers: ['D3'] })
    const court = { hearing: listed('2027-01-29'), summons: { before: undefined } }
    const done = task('summons', { court, papersServed })
    expect(done).toMatchObject({ done: true, when: { day: '2026-12-18' } })
    expect(done?.rule.caution).toContain('only left or posted')
  })
  test('a summons recorded on the day of the hearing or later left no days before it', () => {
    const text = (on: string) =>
      task('summons', {
        court: { hearing: listed('2027-01-29') },
        papersServed: servedPapers(handedOver({ papers: ['D3'] }, { on })),
      })?.rule.text
    expect(text('2027-01-28')).toContain('0 clear days before the hearing')
    expect(text('2027-01-29')).not.toContain('clear day')
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
