import { describe, expect, test } from 'vitest'
import { attackFacts } from '#src/domain/attack/attackFacts.ts'
import { questionsOnNecessity } from '#src/domain/attack/questionsOnNecessity.ts'
import type { MeasureKind } from '#src/domain/case/necessity.ts'
import { asksFor, stateOf } from '#tests/support/attacking.ts'
import { asAt } from '#tests/support/checking.ts'

const measure = (
  kind: MeasureKind,
  status: 'inForce' | 'considered' | 'notAskedFor' | 'refused',
  gap = '',
  from?: string,
) => ({
  id: `m-${kind}`,
  kind,
  status,
  gap,
  ...(from && { from }),
})
const measures = (...list: ReturnType<typeof measure>[]) => ({ necessity: { measures: list } })

describe('bail', () => {
  const none = { proceedings: { bail: { kind: 'none' as const } } }

  test('is asked about while it lasts, with its end', () => {
    expect(stateOf('bail-overlap', none)).toBe('none')
    expect(asksFor('bail-overlap')[0]?.question).toContain('until 16 August 2026')
    expect(stateOf('bail-overlap', {}, '2026-08-16')).toBe('answered')
    expect(stateOf('bail-overlap', {}, '2026-08-17')).toBe('none')
  })

  test('whose end is not known is said to be so', () => {
    const part = { proceedings: { bail: { ends: { known: false as const } } } }
    expect(asksFor('bail-overlap', part)[0]?.question).toContain('until a day not known')
  })

  test('is open until it is compared', () => {
    expect(stateOf('bail-overlap', measures())).toBe('open')
    expect(stateOf('bail-overlap', measures(measure('bail', 'inForce')))).toBe('open')
    expect(stateOf('bail-overlap', measures(measure('bail', 'inForce', 'It ends soon.')))).toBe('answered')
  })
})

describe('no act since a step was taken', () => {
  const bailed = (from: string) => ({
    proceedings: { bail: { from } },
    necessity: { measures: [], reasoning: 'He goes on.', whyNow: 'Soon.' },
  })

  test.each([
    ['2026-05-28', 'none'],
    ['2026-05-29', 'open'],
    ['2026-06-25', 'none'],
  ])('bail from %s, the last act being of 28 May: %s', (from, state) => {
    expect(stateOf('quiet-since-intervention', bailed(from))).toBe(state)
  })

  test('is answered where the reasons speak of that step', () => {
    const part = { ...bailed('2026-05-29'), necessity: { measures: [], whyNow: 'Bail ends in August.' } }
    expect(stateOf('quiet-since-intervention', part)).toBe('answered')
  })

  test('names the newest order', () => {
    const part = {
      ...bailed('2026-05-29'),
      ...measures(measure('nonMolestation', 'inForce', '', '2026-06-01')),
    }
    expect(asksFor('quiet-since-intervention', part)[0]?.question).toContain(
      'Since a non-molestation order began on 1 June 2026',
    )
  })
})

describe('other measures', () => {
  test.each([
    ['inForce', '', 'other-order-in-force', 'open'],
    ['inForce', 'It protects only the house.', 'other-order-in-force', 'answered'],
    ['considered', 'Only she can ask.', 'lesser-measure-untried', 'answered'],
    ['notAskedFor', '', 'lesser-measure-untried', 'open'],
    ['refused', '', 'lesser-measure-untried', 'open'],
    ['refused', 'The court refused it.', 'lesser-measure-untried', 'none'],
  ] as const)('%s with “%s”: %s is %s', (status, gap, code, state) => {
    expect(stateOf(code, measures(measure('nonMolestation', status, gap)))).toBe(state)
  })

  test('one without a kind of its own is named by its place', () => {
    expect(asksFor('other-order-in-force', measures(measure('other', 'inForce')))[0]?.question).toContain(
      'measure 1 on your list',
    )
  })
})

describe('the criminal case', () => {
  test('while it goes on, why the court should not wait for it, and not twice', () => {
    expect(stateOf('wait-for-criminal-case')).toBe('answered')
    expect(stateOf('wait-for-criminal-case', { proceedings: { criminal: { heardWhy: '' } } })).toBe('open')
    expect(stateOf('lesser-measure-untried', measures(measure('prosecution', 'considered')))).toBe('none')
  })

  test.each([
    [{ stage: 'acquitted', detail: '' }, 'open'],
    [{ stage: 'noFurtherAction', detail: 'The phone was lost.' }, 'answered'],
    [{ stage: 'convicted' }, 'none'],
    [{ stage: 'none' }, 'none'],
  ] as const)('that ended with %j: %s', (criminal, state) => {
    expect(stateOf('criminal-case-failed', { proceedings: { criminal } })).toBe(state)
  })

  test('an acquittal is spoken of with its caution', () => {
    expect(
      asksFor('criminal-case-failed', { proceedings: { criminal: { stage: 'acquitted' } } })[0]?.why,
    ).toContain('not from the Act')
  })
})

test('whether the order is proportionate is asked where nothing is said of it', () => {
  expect(stateOf('not-proportionate')).toBe('none')
  expect(stateOf('not-proportionate', { necessity: { proportionality: ' ' } })).toBe('open')
})

test('a case of which nothing is entered is asked nothing here', () => {
  expect(questionsOnNecessity(attackFacts({ schema: 1, id: 'x', startedOn: asAt }, asAt))).toEqual([])
})
