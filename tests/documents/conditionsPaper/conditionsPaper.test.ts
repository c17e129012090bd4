import { describe, expect, test } from 'vitest'
import { conditionsPaper } from '#src/documents/conditionsPaper/conditionsPaper.ts'
import { plainText } from '#src/documents/plainText.ts'
import { advocateViews } from '#src/domain/audience/advocateView.ts'
import { aCase } from '#tests/support/aCase.ts'

const [view] = advocateViews(aCase())
if (!view) throw new Error('There is no view')

describe('the conditions, to go through together', () => {
  test('have their words, what they protect against, a question and room for the answer', () => {
    const text = plainText(conditionsPaper(view))
    expect(text).toContain('For\nOttoline Marshbank')
    expect(text).toContain('Condition 1\nThe defendant must not contact Ottoline Marshbank')
    expect(text).toContain('It protects against\nFear and pressure from messages, calls and visits.')
    expect(text).toContain(
      'Is there any way of contact that must stay open, for a child or about property?\nCondition\nKeep it\nChange it\nI am worried about it\n1\n☐\n☐\n☐\nIn my own words, if I want to say more',
    )
  })

  test('say where and until when only where it is special', () => {
    const [first] = view.conditions
    const own = {
      ...view,
      conditions: first ? [{ ...first, lastDay: '2027-01-31', where: 'Dunmarrow', interim: false }] : [],
    }
    const text = plainText(conditionsPaper(own))
    expect(text).toContain('Until the end of 31 January 2027.')
    expect(text).toContain('Only here: Dunmarrow.')
    expect(text).toContain('Before the main hearing\nNo: not before the main hearing.')
    expect(plainText(conditionsPaper(view))).toContain('We ask for it at the interim hearing as well.')
    expect(plainText(conditionsPaper(view))).toContain('A rule lasts as long as the order, unless')
    expect(plainText(conditionsPaper(view))).not.toContain('Until when')
  })

  test('are a gap while no condition protects this person', () => {
    expect(plainText(conditionsPaper({ ...view, conditions: [] }))).toContain(
      '[Not yet entered: the conditions that protect this person]',
    )
  })

  test('say so while the hearing has no date', () => {
    expect(plainText(conditionsPaper({ ...view, hearingOn: undefined }))).toContain('Hearing\nNo date yet')
  })
})
