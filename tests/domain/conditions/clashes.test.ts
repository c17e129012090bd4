import { describe, expect, test } from 'vitest'
import type { SliceDraft } from '#src/domain/case/slices.ts'
import { clashesWithTimes } from '#src/domain/conditions/clashes.ts'
import { readSlot } from '#src/domain/conditions/weeklyTimes.ts'

const condition = (code: string, ...times: string[]) => ({
  id: 'cond',
  origin: { kind: 'library' as const, code, version: 1, inputs: { times } },
})
const at = (text: string) => ({ id: text, ...(readSlot(text) ?? {}) })
const shifts = (...times: string[]): SliceDraft<'circumstances'> => ({
  work: { answer: 'yes', pattern: 'fixed', times: times.map(at) },
})
const early = shifts('mon,tue,wed,thu,fri 06:00-14:00')

describe('a condition that meets working times, SPA 2019 s.2(3)(b)', () => {
  test('a programme inside a shift clashes, and one that begins as it ends does not', () => {
    expect(clashesWithTimes(condition('Q02', 'tue 13:30-15:00'), early)).toMatchObject([
      { condition: 'cond', what: 'work', certain: true, slot: { from: '06:00', to: '14:00' } },
    ])
    expect(clashesWithTimes(condition('Q02', 'tue 14:00-15:00'), early)).toEqual([])
    expect(clashesWithTimes(condition('Q02', 'sat 08:00-09:00'), early)).toEqual([])
  })

  test('says both times in words', () => {
    const [clash] = clashesWithTimes(condition('Q02', 'tue 13:30-15:00'), early)
    expect(clash?.message).toBe(
      'The requirement takes up every Tuesday between 1:30pm and 3pm, which meets the times of work (every day from Monday to Friday between 6am and 2pm). Choose another time, or say why not.',
    )
  })

  test('a night shift counts after midnight too', () => {
    const nights = shifts('sun 22:00-06:00')
    expect(clashesWithTimes(condition('Q02', 'mon 05:30-07:00'), nights)).toHaveLength(1)
    expect(clashesWithTimes(condition('Q02', 'mon 06:00-07:00'), nights)).toEqual([])
  })

  test('a street forbidden and an inspection on request clash where the times meet', () => {
    expect(clashesWithTimes(condition('P06', 'mon 08:00-09:15'), early)[0]?.message).toMatch(/keep away/)
    expect(clashesWithTimes(condition('O11', 'mon 08:00-20:00'), early)[0]?.message).toMatch(/may ask/)
  })

  test('a channel that is allowed clashes only where work fills the whole of its time', () => {
    expect(clashesWithTimes(condition('C11', 'mon 13:00-15:00'), early)).toEqual([])
    expect(clashesWithTimes(condition('C11', 'mon 13:00-14:00'), early)[0]?.message).toMatch(
      /only time allowed/,
    )
  })

  test('shifts that vary, unknown work and times not entered leave a doubt that is said', () => {
    const variable: SliceDraft<'circumstances'> = { work: { answer: 'yes', pattern: 'variable' } }
    const unknown: SliceDraft<'circumstances'> = { work: { answer: 'notKnown' } }
    const bare: SliceDraft<'circumstances'> = { work: { answer: 'yes', pattern: 'fixed' } }
    for (const [circumstances, words] of [
      [variable, 'vary'],
      [unknown, 'not known whether'],
      [bare, 'not entered'],
    ] as const) {
      const clashes = clashesWithTimes(condition('Q02', 'tue 18:30-20:00'), circumstances)
      expect(clashes).toMatchObject([
        { what: 'work', certain: false, message: expect.stringContaining(words) },
      ])
    }
  })

  test('no work, nothing asked yet, and a condition without times leave nothing to say', () => {
    expect(clashesWithTimes(condition('Q02', 'tue 10:00-11:00'), { work: { answer: 'no' } })).toEqual([])
    expect(clashesWithTimes(condition('Q02', 'tue 10:00-11:00'), {})).toEqual([])
    expect(clashesWithTimes(condition('Q02', 'tue 10:00-11:00'), undefined)).toEqual([])
    expect(clashesWithTimes(condition('C01'), early)).toEqual([])
    expect(clashesWithTimes(condition('Q02'), early)).toEqual([])
  })
})

test('study and religion are met in the same way, SPA 2019 s.2(3)', () => {
  const circumstances: SliceDraft<'circumstances'> = {
    study: { answer: 'yes', pattern: 'fixed', times: [at('tue 09:00-12:00')] },
    religion: { answer: 'yes', what: 'Sabbath', times: [at('fri 18:00-18:30'), at('sat 00:00-18:00')] },
  }
  const clashes = clashesWithTimes(condition('Q02', 'tue 11:00-13:00', 'sat 10:00-11:00'), circumstances)
  expect(clashes.map(({ what }) => what)).toEqual(['study', 'religion'])
  expect(clashes[1]?.slot).toEqual({ days: ['sat'], from: '00:00', to: '18:00' })
})

test('a belief without times of its own raises no doubt about times', () => {
  const circumstances: SliceDraft<'circumstances'> = { religion: { answer: 'yes', what: 'No meat' } }
  expect(clashesWithTimes(condition('Q02', 'tue 11:00-13:00'), circumstances)).toEqual([])
})

describe('a condition in the officer’s own words', () => {
  const own = (text: string) => ({ id: 'cond', text, origin: { kind: 'bespoke' as const } })

  test('is read for its times, and what is read so is never certain', () => {
    const clashes = clashesWithTimes(own('must sign on every Monday at 9am at Mill Road Station'), early)
    expect(clashes).toMatchObject([{ what: 'work', certain: false }])
    expect(clashesWithTimes(own('must sign on every Monday at 6pm at Mill Road Station'), early)).toEqual([])
  })

  test.each([
    [
      'must hand the phone to an officer who asks for it on any Monday between 8am and 8pm',
      /^Officers may ask/,
    ],
    ['must not be in School Lane on any Monday between 8am and 9am', /^The defendant must keep away/],
    ['must attend on 9 June 2026 at 11am', /^The requirement takes up/],
  ])('%s', (text, message) => {
    expect(clashesWithTimes(own(text), early)[0]?.message).toMatch(message)
  })

  test.each([
    'must not contact Orla Quill except on Mondays between 9am and 10am',
    'must not phone Orla Quill on Monday at 9am',
    'must tell the SPO Manager of a new phone by 9am on the Monday after',
  ])('%s asks for no time of his', (text) => {
    expect(clashesWithTimes(own(text), early)).toEqual([])
  })
})
