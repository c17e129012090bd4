import { describe, expect, test } from 'vitest'
import {
  conditionItems,
  conditionSentence,
  limitedConditions,
} from '#src/documents/draftOrder/conditionItems.ts'
import { plainText } from '#src/documents/plainText.ts'
import type { ServedCondition } from '#src/domain/audience/servedCase.ts'

const condition: ServedCondition = {
  id: 'c',
  number: 3,
  kind: 'prohibition',
  text: 'must not enter Larch Row',
  exceptions: [],
  acts: [],
  protects: [],
  locality: { reach: 'uk' },
  period: { runs: 'order' },
  interim: false,
}
const textOf = (change: Partial<ServedCondition>) =>
  plainText([{ kind: 'numbered', items: conditionItems([{ ...condition, ...change }]) }])

describe('a condition in an order', () => {
  test('is a sentence about the defendant with its own number', () => {
    expect(textOf({})).toBe('3. The defendant must not enter Larch Row.')
  })

  test('keeps the subject that it already has', () => {
    expect(conditionSentence('The defendant must leave.')).toBe('The defendant must leave.')
    expect(conditionSentence('must leave')).toBe('The defendant must leave.')
  })

  test('has each exception as a sentence of its own below it', () => {
    expect(
      textOf({ exceptions: ['The defendant may call the police.', 'The defendant may pass by bus'] }),
    ).toBe(
      '3. The defendant must not enter Larch Row.\n(a) Exception. The defendant may call the police.\n(b) Exception. The defendant may pass by bus.',
    )
  })

  test('says where it has effect and until when, where that differs', () => {
    const own = textOf({
      locality: { reach: 'limited', where: 'the town of Dunmarrow' },
      period: { runs: 'until', lastDay: '2028-03-01' },
    })
    expect(own).toContain(
      '(a) Locality. This prohibition has effect only in this locality: the town of Dunmarrow.',
    )
    expect(own).toContain('(b) Period. This prohibition has effect until the end of 1 March 2028.')
  })

  test('shows missing words as gaps', () => {
    expect(textOf({ text: undefined })).toBe('3. [Not yet entered: the wording of condition 3]')
    expect(textOf({ locality: { reach: 'limited' } })).toContain('[Not yet entered: the locality]')
    expect(textOf({ period: { runs: 'until' } })).toContain('[Not yet entered: its last day]')
  })

  test('is counted as limited only where it is', () => {
    const limited = { ...condition, number: 4, locality: { reach: 'limited' as const, where: 'a town' } }
    expect(limitedConditions([condition, limited])).toEqual({ locality: [limited], period: [] })
  })
})
