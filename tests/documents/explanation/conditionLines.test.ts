import { describe, expect, test } from 'vitest'
import { butText, conditionLines } from '#src/documents/explanation/conditionLines.ts'
import { plainText } from '#src/documents/plainText.ts'
import type { ServedCondition } from '#src/domain/audience/servedCase.ts'

const condition: ServedCondition = {
  id: 'c',
  number: 6,
  kind: 'prohibition',
  text: 'must not enter Larch Row.',
  exceptions: [],
  toDefendant: { text: 'You must not enter Larch Row.', exceptions: [] },
  acts: [],
  protects: [],
  interim: false,
}
const textOf = (change: Partial<ServedCondition> = {}) =>
  plainText(conditionLines([{ ...condition, ...change }], 'full'))

describe('what the defendant must do and must not do', () => {
  test('is a line each, with the number of the order', () => {
    expect(textOf()).toBe(
      'What you must not do\n6. You must not enter Larch Row.\nWhat you must do\nNothing, apart from telling the police your details. See below.',
    )
    expect(textOf({ kind: 'requirement' })).toContain('What you must do\n6. ')
  })

  test.each([
    ['full', 'Nothing, apart from telling the police your details. See below.'],
    ['changesOnly', 'Nothing, apart from telling the police each new name and each new home. See below.'],
    [
      'notYet',
      'Nothing now. This order asks you to tell the police your details once you need no longer do so because of a sexual offence. See below.',
    ],
  ] as const)('says what is still to be told to the police when nothing is required: %s', (duty, said) => {
    expect(plainText(conditionLines([condition], duty))).toContain(`What you must do\n${said}`)
    expect(plainText(conditionLines([{ ...condition, kind: 'requirement' }], duty))).not.toContain('Nothing')
  })

  test('has what is allowed, and where and until when it counts, below it', () => {
    const text = textOf({
      toDefendant: { text: 'You must not enter Larch Row.', exceptions: ['You may pass by bus.'] },
      locality: { reach: 'limited', where: 'Dunmarrow' },
      period: { runs: 'until', lastDay: '2027-01-31' },
    })
    expect(text).toContain(
      '(a) But you may pass by bus.\n(b) This counts only here: Dunmarrow.\n(c) This ends at the end of 31 January 2027.',
    )
  })

  test('says who “the defendant” is only where a line says it', () => {
    expect(textOf()).not.toContain('it means you')
    const kept = { text: 'The defendant must not let him in.', exceptions: [] }
    expect(textOf({ toDefendant: kept })).toContain('Where a line says “the defendant”, it means you.')
  })

  test('falls back on the words of the order', () => {
    expect(textOf({ toDefendant: undefined })).toContain('6. The defendant must not enter Larch Row.')
  })

  test('shows what is missing as a gap', () => {
    expect(textOf({ text: undefined })).toContain('6. [Not yet entered: the wording of condition 6]')
    expect(plainText(conditionLines([], 'full'))).toContain('[Not yet entered: the prohibitions]')
  })

  test('joins an exception to its “but”', () => {
    expect(butText('It is not a breach to meet')).toBe('But it is not a breach to meet.')
    expect(butText('Pip may call.')).toBe('But Pip may call.')
  })
})
