import { describe, expect, test } from 'vitest'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { hearsayTasks } from '#src/domain/deadlines/hearsayTasks.ts'
import { aCase, type Part } from '#tests/support/aCase.ts'
import { handedOver, posted, servedPapers } from '#tests/support/paperServices.ts'

const listed = (on: string) => ({ listed: 'yes' as const, on })
const plain: Part<CaseFile> = {
  route: { kind: 'full' },
  court: { hearing: listed('2027-01-29'), avoid: [] },
}
const task = (key: string, part: Part<CaseFile> = {}) =>
  hearsayTasks(aCase({ ...plain, ...part })).find((one) => one.key === key)
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

describe('once the service of the papers is recorded', () => {
  const on = (day: string) => servedPapers(handedOver({ papers: ['D1', 'D9'] }, { on: day }))
  const said = { hearsayNotice: { status: 'served' as const, on: '2027-01-04' } }

  test('the defendant’s seven days run from that service, whatever the page on witnesses says', () => {
    expect(task('crossExamination', { papersServed: on('2026-12-21'), witnesses: said })?.when).toEqual({
      day: '2026-12-28',
    })
    const planned = { hearsayNotice: { status: 'toBeServed' as const, by: 'PC Arkwright' } }
    expect(task('crossExamination', { papersServed: on('2026-12-21'), witnesses: planned })?.when).toEqual({
      day: '2026-12-28',
    })
  })

  test('a notice that was posted counts from the second business day after, which may rest on holidays', () => {
    const papersServed = servedPapers(posted({ on: '2026-12-21' }))
    expect(task('crossExamination', { papersServed })?.when).toEqual({ day: '2026-12-30' })
  })

  test('a service without the notice starts nothing', () => {
    const papersServed = servedPapers(handedOver({ papers: ['D1', 'D3'] }))
    expect(task('hearsayNotice', { papersServed })?.done).toBe(false)
    expect(task('crossExamination', { papersServed })?.when).toHaveProperty('unknown')
  })

  test.each([
    ['2027-01-07', '21 clear days before the hearing: in time'],
    ['2027-01-08', '20 clear days before the hearing: late'],
  ])('a notice served on %s says how many clear days that left', (day, words) => {
    const served = task('hearsayNotice', { papersServed: on(day) })
    expect(served).toMatchObject({ done: true, when: { day: '2027-01-07' } })
    expect(served?.rule.text).toContain(words)
    expect(served?.rule.text).not.toContain('by first-class post')
  })

  test('it is told also where the page on witnesses said that none was needed', () => {
    const witnesses = { hearsayNotice: { status: 'notNeeded' as const } }
    expect(task('hearsayNotice', { papersServed: on('2026-12-21'), witnesses })?.done).toBe(true)
  })
})

describe('once the defendant has replied', () => {
  const reply = (answers: object) => ({
    papersServed: {
      ...servedPapers(handedOver({}, { on: '2026-12-14' })),
      reply: { came: 'yes' as const, on: '2026-12-18', ...answers },
    },
    witnesses: { people: [{ id: 'w-1', name: 'Tansy Marshbank', called: { answer: 'no' as const } }] },
  })

  test('a request to question the maker of a statement ends the wait for one', () => {
    expect(task('crossExamination', reply({ makers: ['w-1'] }))?.done).toBe(true)
    expect(task('crossExamination', reply({}))?.done).toBe(false)
  })

  test('an attack on credibility leaves seven days to say that the maker will be called, HER 1999 r.5(4)', () => {
    expect(task('makerCalled', reply({ credibility: 'yes' }))).toMatchObject({
      when: { day: '2026-12-25' },
      rule: { authority: { provision: 'r.5(4)' } },
      done: false,
    })
    expect(task('makerCalled', reply({ credibility: 'no' }))).toBeUndefined()
    const called = { people: [{ id: 'w-1', called: { answer: 'yes' as const } }] }
    expect(task('makerCalled', { ...reply({ credibility: 'yes' }), witnesses: called })?.done).toBe(true)
  })
})
