import { describe, expect, test } from 'vitest'
import { inForceShown } from '#src/domain/audience/servedInForce.ts'
import { servedView } from '#src/domain/audience/servedView.ts'
import { servedWords } from '#src/domain/audience/servedWords.ts'
import { aChange } from '#tests/support/aChange.ts'
import { aChangeMade } from '#tests/support/aChangeMade.ts'

describe('once an order was changed', () => {
  test('the defendant reads the whole order, with its old numbers and the new words', () => {
    const { order } = servedView(aChangeMade(['vary']))
    expect(order?.allRecorded).toBe(true)
    expect(order?.conditions.map(({ number, text }) => `${number} ${text}`)).toEqual([
      '1 The defendant must not contact Tansy Merrow by any means',
      '2 The defendant must not enter Quill Street, Dunmarrow',
    ])
  })

  test('it is not wholly recorded while the decision on one condition is not', () => {
    expect(servedView(aChangeMade(['vary'], { conditions: [] })).order?.allRecorded).toBe(false)
  })

  test('a condition forbids or requires by its first verb, and everybody to be protected may read it', () => {
    const words = ['The defendant must attend and must not leave', 'The defendant is prohibited from calling']
    const inForce = words.map((said, at) => ({ id: `o${at}`, words: said, becomes: 'kept' as const }))
    const file = aChange('vary', { change: { inForce } })
    const shown = inForceShown(file, { kind: 'full', field: 'outcome', record: {} }, servedWords(file))
    expect(shown.map(({ kind }) => kind)).toEqual(['requirement', 'prohibition'])
    expect(shown[0]?.protects).toEqual(['Ottoline Marshbank'])
  })

  test('an order that was discharged is none', () => {
    const file = aChange('discharge')
    const done = {
      ...file,
      service: { ...file.service, outcome: { result: 'discharged' as const, on: '2026-07-08' } },
    }
    expect(servedView(done).order).toBeUndefined()
  })
})
