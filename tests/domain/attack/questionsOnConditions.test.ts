import { describe, expect, test } from 'vitest'
import { attackFacts } from '#src/domain/attack/attackFacts.ts'
import { questionsOnConditions } from '#src/domain/attack/questionsOnConditions.ts'
import { asksFor, stateOf } from '#tests/support/attacking.ts'
import { asAt, finishedCase, withItem } from '#tests/support/checking.ts'
import { sample } from '#tests/support/samples.ts'

const items = finishedCase().prohibitions?.items ?? []
const [whole] = items
const change = (id: string, part: object) => ({ prohibitions: { items: withItem(items, id, part) } })
const required = (part: object) => ({
  requirements: { items: withItem(finishedCase().requirements?.items, 'c-o04', part) },
})

describe('why this condition', () => {
  test('no act that it answers', () => {
    expect(stateOf('condition-answers-nothing')).toBe('none')
    expect(stateOf('condition-answers-nothing', change('c-p05', { acts: ['act-09'] }))).toBe('open')
    expect(asksFor('condition-answers-nothing', change('c-p05', { acts: [] }))).toMatchObject([
      {
        question: 'What has my client done, that you ask for condition 2?',
        where: { step: 'prohibitions', item: 'c-p05', field: 'acts' },
      },
    ])
  })

  test('nothing said of what less would be', () => {
    expect(stateOf('lesser-not-considered')).toBe('none')
    expect(asksFor('lesser-not-considered', change('c-c01', { lesser: '' }))[0]?.question).toContain(
      'condition 1',
    )
  })

  test.each([
    ['A warning was not enough.', 'open'],
    ['a warning was NOT enough', 'open'],
    ['A warning about the street was not enough.', 'none'],
  ])('the same words as at another condition, beside “%s”: %s', (lesser, state) => {
    const both = withItem(withItem(items, 'c-c01', { lesser: 'A warning was not enough.' }), 'c-p05', {
      lesser,
    })
    expect(stateOf('lesser-same-words', { prohibitions: { items: both } })).toBe(state)
  })
})

describe('whether it can be kept', () => {
  const timed = (clashAccepted: string) => ({
    prohibitions: {
      items: (sample('fx-01').prohibitions?.items ?? [])
        .filter(({ id }) => id === 'c-p06')
        .map((item) => ({ ...item, clashAccepted })),
    },
  })

  test('times that may meet work, study or religion', () => {
    expect(stateOf('condition-clash')).toBe('none')
    expect(stateOf('condition-clash', timed(''))).toBe('open')
    expect(stateOf('condition-clash', timed('He can go another way.'))).toBe('answered')
  })

  test('work that nobody asked about, until a reason is given', () => {
    const unknown = { circumstances: { work: { answer: 'notKnown' as const } } }
    const explanations = [{ finding: 'work-not-known|circumstances||work', reason: 'He would not say.' }]
    expect(stateOf('times-not-known')).toBe('none')
    expect(stateOf('times-not-known', unknown)).toBe('open')
    expect(stateOf('times-not-known', { ...unknown, explanations })).toBe('answered')
  })

  test('a condition on devices that answers no act done with one', () => {
    const acts = {
      items: (finishedCase().acts?.items ?? []).map((act) => ({ ...act, behaviours: ['a' as const] })),
    }
    const explanations = [
      { finding: 'cyber-not-tied-to-act|requirements|c-o04|acts', reason: 'The phone is one.' },
    ]
    expect(stateOf('cyber-not-tied')).toBe('none')
    expect(stateOf('cyber-not-tied', { acts })).toBe('open')
    expect(stateOf('cyber-not-tied', { acts, explanations })).toBe('answered')
  })

  test('a requirement without a provider', () => {
    const explanations = [
      { finding: 'provider-not-confirmed|requirements|c-o04|provider.confirmed', reason: 'Asked.' },
    ]
    const open = required({ provider: { confirmed: 'no' } })
    expect(stateOf('provider-missing')).toBe('none')
    expect(asksFor('provider-missing', open)[0]?.question).toContain('condition 3 asks for')
    expect(stateOf('provider-missing', { ...open, explanations })).toBe('answered')
  })

  test.each([
    ['must not enter Larch Row.', 'none'],
    ['must not enter the area inside the red line on Map 1.', 'open'],
    ['must not go within 200 metres of the baths.', 'open'],
  ])('an area without a map: “%s” is %s', (text, state) => {
    expect(stateOf('zone-without-map', change('c-p05', { text }))).toBe(state)
  })

  test('an area with a map among the exhibits', () => {
    const part = {
      ...change('c-p05', { text: 'must not enter the area inside the red line on Map 1.' }),
      evidence: { exhibits: [{ id: 'ex-map', reference: 'WA/9', description: 'Map 1 of Dunmarrow' }] },
    }
    expect(asksFor('zone-without-map', part)[0]?.answered).toContain('WA/9')
  })

  test('an area that is drawn on a map', () => {
    const part = {
      ...change('c-p05', { text: 'must not enter the area inside the red line on Map 1.' }),
      map: { zones: [{ id: 'zone-1', number: 1 }] },
    }
    expect(asksFor('zone-without-map', part)[0]).toMatchObject({
      answered: 'The zone is drawn (Map 1).',
      where: { step: 'map', item: 'zone-1' },
    })
  })
})

test.each([
  [11, 'none'],
  [12, 'open'],
])('with %i prohibitions and 1 requirement, how many the court could do without is %s', (count, state) => {
  const many = Array.from({ length: count }, (_, at) => ({
    ...whole,
    id: `c-${at}`,
    lesser: `Less, way ${at}.`,
  }))
  expect(stateOf('many-conditions', { prohibitions: { items: many } })).toBe(state)
})

test('a case without conditions is asked nothing of them', () => {
  expect(questionsOnConditions(attackFacts({ schema: 1, id: 'x', startedOn: asAt }, asAt))).toEqual([])
})
