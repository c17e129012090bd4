import { describe, expect, test } from 'vitest'
import { attackFacts } from '#src/domain/attack/attackFacts.ts'
import { questionsOnRisk } from '#src/domain/attack/questionsOnRisk.ts'
import { asksFor, stateOf } from '#tests/support/attacking.ts'
import { asAt } from '#tests/support/checking.ts'

const assessed = { answer: 'yes', tool: 'A list', on: '2026-06-20', assessor: 'DS Ruth Fenwick' } as const
const untold = {
  interim: { sinceLastAct: '' },
  necessity: { whyNow: 'Soon.' },
  risk: { reasoning: 'He may come back.', imminence: '' },
}

describe('where the risk is today', () => {
  test.each([
    ['2026-06-24', 'none'],
    ['2026-06-25', 'open'],
  ])('on %s, the last act being of 28 May, the question is %s', (today, state) => {
    expect(stateOf('gap-since-last-act', untold, today)).toBe(state)
  })

  test('counts the days and names the day', () => {
    expect(asksFor('gap-since-last-act', untold, '2026-07-27')[0]?.question).toContain(
      '60 days ago, on 28 May 2026',
    )
  })

  test('is answered where the page on the interim order says what has happened since', () => {
    expect(
      stateOf(
        'gap-since-last-act',
        { ...untold, interim: { sinceLastAct: 'He was in prison.' } },
        '2026-07-27',
      ),
    ).toBe('answered')
  })

  test.each([
    ['[[act:act-10]]', 'answered'],
    ['[[act:act-01]]', 'open'],
    ['act 4', 'open'],
  ])('reasons for now that refer to %s leave it %s', (reference, state) => {
    expect(
      stateOf(
        'gap-since-last-act',
        { ...untold, necessity: { whyNow: `After ${reference}.` } },
        '2026-07-27',
      ),
    ).toBe(state)
  })
})

describe('what the defendant knew', () => {
  test.each([
    [{ knowledge: 'knew' }, 'none'],
    [{ knowledge: 'oughtToHaveKnown', knowledgeWhy: '' }, 'open'],
    [{ knowledge: 'both', knowledgeWhy: 'She had told him.' }, 'answered'],
  ] as const)('with %j the question is %s', (risk, state) => {
    expect(stateOf('risk-knowledge', { risk })).toBe(state)
  })
})

describe('the assessment', () => {
  test.each([
    [{ ...assessed, on: '2026-05-28' }, asAt, 'none'],
    [{ ...assessed, on: '2026-05-27' }, asAt, 'open'],
    [assessed, '2026-09-18', 'none'],
    [assessed, '2026-09-19', 'open'],
  ])('old where an act came after it, or after 90 days: %j on %s is %s', (assessment, today, state) => {
    expect(stateOf('risk-assessment-old', { risk: { assessment } }, today)).toBe(state)
  })

  test('by nobody who is named', () => {
    expect(stateOf('risk-assessor-unnamed', { risk: { assessment: assessed } })).toBe('none')
    expect(stateOf('risk-assessor-unnamed', { risk: { assessment: { assessor: ' ' } } })).toBe('open')
  })

  test('none, without and with a reason', () => {
    expect(stateOf('risk-not-assessed')).toBe('none')
    expect(stateOf('risk-not-assessed', { risk: { assessment: { answer: 'no', why: '' } } })).toBe('open')
    expect(stateOf('risk-not-assessed', { risk: { assessment: { answer: 'no', why: 'Booked.' } } })).toBe(
      'answered',
    )
  })
})

test('what speaks against the risk is always asked, and answered once it is written', () => {
  expect(stateOf('risk-other-side', { risk: { protective: '' } })).toBe('open')
  expect(stateOf('risk-other-side', { risk: { protective: 'He has work.' } })).toBe('answered')
})

test('nothing is asked of a risk of which nothing is entered', () => {
  expect(questionsOnRisk(attackFacts({ schema: 1, id: 'x', startedOn: asAt }, asAt))).toEqual([])
})
