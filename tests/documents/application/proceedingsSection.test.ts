import { describe, expect, test } from 'vitest'
import {
  bailInWords,
  proceedingsSection,
  stageInWords,
} from '#src/documents/application/proceedingsSection.ts'
import { wordsOf } from '#src/documents/runs.ts'
import { servedEmpty, servedFrom, wordsIn } from '#tests/support/servedFrom.ts'

const at = (stage: 'none' | 'charged' | 'acquitted' | 'convicted' | 'noFurtherAction') =>
  servedFrom({ proceedings: { criminal: { stage, endedOn: '2026-05-01' } } })

describe('the criminal case', () => {
  test.each([
    ['none', 'There are no criminal proceedings.'],
    ['charged', 'The defendant has been charged: Stalking'],
    ['acquitted', 'The defendant was acquitted on 1 May 2026: Stalking'],
    ['convicted', 'The defendant was convicted on 1 May 2026: Stalking'],
    ['noFurtherAction', 'ended without a charge on 1 May 2026: Stalking'],
  ] as const)('%s is said', (stage, words) => {
    expect(wordsOf(stageInWords(at(stage)))).toContain(words)
  })

  test('while live says whether it is heard apart, and what happens at its end', () => {
    const text = wordsIn(proceedingsSection(servedFrom()))
    for (const words of [
      'Heard apart from the trial.',
      '(a) on conviction: ',
      '(b) on acquittal: ',
      '(c) if there is no charge: ',
    ])
      expect(text).toContain(words)
    expect(wordsIn(proceedingsSection(at('acquitted')))).not.toContain('on conviction')
  })

  test('is no bar, and the Act is cited for it', () => {
    expect(wordsIn(proceedingsSection(at('none')))).toContain('(section 1(1)(a))')
  })
})

describe('bail', () => {
  test('has its kind, days and conditions', () => {
    expect(bailInWords(servedFrom())).toBe('He is on police bail, from 16 May 2026 until 16 August 2026.')
    expect(wordsIn(proceedingsSection(servedFrom()))).toContain('Not to enter Larch Row, Dunmarrow.')
  })

  test('may end on a day that is not known, or not be there', () => {
    const unknown = servedFrom({ proceedings: { bail: { ends: { known: false } } } })
    expect(wordsOf(bailInWords(unknown))).toContain('The day on which it ends is not known.')
    const none = servedFrom({ proceedings: { bail: { kind: 'none' } } })
    expect(bailInWords(none)).toBe('He is not on bail.')
    expect(wordsIn(proceedingsSection(none))).not.toContain('conditions of bail')
  })

  test('agrees with they', () => {
    const they = servedFrom({ defendant: { pronoun: 'they' }, proceedings: { bail: { kind: 'none' } } })
    expect(bailInWords(they)).toBe('They are not on bail.')
  })

  test('not entered is a gap', () => {
    expect(wordsIn(proceedingsSection(servedEmpty())).match(/Not yet entered/g)).toHaveLength(2)
  })
})
