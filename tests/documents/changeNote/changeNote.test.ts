import { describe, expect, test } from 'vitest'
import { changeNote } from '#src/documents/changeNote/changeNote.ts'
import { servedView } from '#src/domain/audience/servedView.ts'
import { aChange } from '#tests/support/aChange.ts'
import { servedFrom, wordsIn } from '#tests/support/servedFrom.ts'

const note = (...change: Parameters<typeof aChange>) =>
  wordsIn(changeNote(servedView(aChange(...change)), '2026-06-24'))
const interim = { route: { kind: 'change' as const, order: 'interim' as const } }

describe('the note for the court on a change of an order', () => {
  test('gives the power, the duty to hear and the reason for each change', () => {
    const text = note('vary')
    expect(text).toContain('(section 4(3))')
    expect(text).toContain('(section 4(2))')
    expect(text).toContain('Condition 3 is removed. He has finished it.')
  })

  test('speaks of what may be added only where something is', () => {
    const limit = 'A condition may be added only if it is necessary'
    expect(note('vary')).not.toContain(limit)
    expect(note('vary', { change: { adds: ['prohibitions'] } })).toContain(limit)
  })

  test.each([
    ['2027-11-22', 'the consents of the defendant and of the chief officer who applies are needed'],
    ['2027-11-23', 'no consent is needed any more'],
  ])('counts the two years to the day of the hearing: %s', (on, says) => {
    const served = servedView(aChange('discharge'))
    const heard = { ...served, court: { ...served.court, hearing: { on } } }
    expect(wordsIn(changeNote(heard, '2026-06-24'))).toContain(says)
  })

  test('of an interim order speaks of section 5 and of no consents', () => {
    const text = note('discharge', interim)
    expect(text).toContain('(section 5(8))')
    expect(text).not.toContain('section 4')
    expect(text).not.toContain('Consents in hand')
  })

  test('of a renewal says from when to when', () => {
    const text = note('renew', { change: { newLength: { runs: 'untilFurtherOrder' } } })
    expect(text).toContain(
      'How long the order lasts now: Until the end of 22 November 2027. How long the court is asked to let it last: Until a further order.',
    )
  })

  test('is not made where a new order is asked for', () => {
    expect(changeNote(servedFrom(), '2026-06-24')).toEqual([])
  })
})
