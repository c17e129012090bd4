import { describe, expect, test } from 'vitest'
import { heldIn, valueAt } from '#src/documents/disclosure/held.ts'
import { whoseData } from '#src/documents/disclosure/whoseData.ts'
import { aDraft } from '#tests/support/aDraft.ts'

const file = aDraft({
  decision: { reviewer: 'Inspector Pell', reason: 'Nothing more.' },
  defendant: { name: 'Dan Ember', occupation: 'Driver' },
  protected: { people: [{ id: 'p1', name: 'Jane Example', safeContact: { codeWord: 'Lantern' } }] },
  others: { people: [{ id: 'p3', name: 'Tom Hollow' }] },
  acts: {
    items: [
      { id: 'a1', what: 'He rang.', towards: ['p1'], response: 'denied', effect: 'Tom saw it.' },
      { id: 'a2', what: 'He was seen.' },
    ],
  },
  risk: { atRisk: [{ id: 'r1', person: 'p3', harm: ['physical'] }] },
  views: { people: [{ id: 'p1', obtained: { answer: 'yes', words: 'I want peace.' } }] },
  service: { outcome: { result: 'made', served: { answer: 'yes', response: 'This is a joke.' } } },
}).case
const whose = whoseData(file)

const jane = 'Third party: Jane Example (protected person 1)'
const tom = 'Tom Hollow (other person 1)'

describe('whose data an answer is', () => {
  test.each([
    ['a detail of a protected person', ['protected', 'people', 0, 'safeContact', 'codeWord'], jane],
    ['what a protected person says', ['views', 'people', 0, 'obtained', 'words'], jane],
    ['an act towards somebody', ['acts', 'items', 0, 'what'], jane],
    ['who else is named there', ['acts', 'items', 0, 'effect'], `${jane}. Names ${tom}`],
    ['an act towards nobody', ['acts', 'items', 1, 'what'], ''],
    ['what the defendant said of an act', ['acts', 'items', 0, 'response'], `From the defendant. ${jane}`],
    [
      'what the defendant said at service',
      ['service', 'outcome', 'served', 'response'],
      'From the defendant',
    ],
    ['what is known of the defendant', ['defendant', 'occupation'], 'About the defendant'],
    ['a risk to somebody', ['risk', 'atRisk', 0, 'harm'], `Third party: ${tom}`],
    ['somebody who is only named', ['decision', 'reviewer'], 'Third party: Inspector Pell'],
    ['words that name nobody', ['decision', 'reason'], ''],
  ])('%s', (_, path, words) => {
    const [held] = heldIn(valueAt(file, path), path)
    if (!held) throw new Error('Nothing is held there')
    expect(whose.ofAnswer(held, held.values.join('; '))).toBe(words)
  })

  test('a text of no field is searched for names', () => {
    expect(whose.ofText('Ask Tom and Jane.')).toBe(`Names Jane Example (protected person 1), ${tom}`)
    expect(whose.ofText('Ask again.')).toBe('')
  })
})
