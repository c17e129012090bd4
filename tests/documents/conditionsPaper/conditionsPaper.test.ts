import { describe, expect, test } from 'vitest'
import { conditionsPaper } from '#src/documents/conditionsPaper/conditionsPaper.ts'
import { plainText } from '#src/documents/plainText.ts'
import { type AdvocateView, advocateViews } from '#src/domain/audience/advocateView.ts'
import { aCase } from '#tests/support/aCase.ts'

const [view] = advocateViews(aCase())
if (!view) throw new Error('There is no view')

const printed = (of: AdvocateView) => conditionsPaper(of, 'Order team, 101')

describe('the conditions, to go through together', () => {
  test('have their words, what they protect against, a question and room for the answer', () => {
    const text = plainText(printed(view))
    expect(text).toContain('For\nOttoline Marshbank')
    expect(text).toContain('Condition 1\nThe defendant must not contact Ottoline Marshbank')
    expect(text).toContain('It protects against\nFear and pressure from messages, calls and visits.')
    expect(text).toContain(
      'Is there any way of contact that must stay open, for a child or about property?\nCondition\nIt works for me\nChange it\nTake it out\nIt would put me at risk\n1\n☐\n☐\n☐\n☐\nIn my own words',
    )
  })

  test('say where and until when only where it is special', () => {
    const [first] = view.conditions
    const own = {
      ...view,
      conditions: first ? [{ ...first, lastDay: '2027-01-31', where: 'Dunmarrow', interim: false }] : [],
    }
    const text = plainText(printed(own))
    expect(text).toContain('Until the end of 31 January 2027.')
    expect(text).toContain('Only here: Dunmarrow.')
    expect(text).toContain('Before the main hearing\nNo: not before the main hearing.')
    expect(plainText(printed(view))).toContain('We ask for it at the interim hearing as well.')
    expect(plainText(printed(view))).toContain('A rule lasts as long as the order, unless')
    expect(plainText(printed(view))).not.toContain('Until when')
  })

  test('say first where the answers go and what to leave out, under a heading that says nothing', () => {
    const text = plainText(printed(view))
    expect(text).toMatch(/^Notes\nWhat you write here goes to the police\./)
    expect(text).toContain('Leave out anything that says where you are')
    expect(text.indexOf('Leave out')).toBeLessThan(text.indexOf('Condition 1'))
    expect(text).not.toContain(view.reference)
  })

  test('ask for worries, safe contact and whether the sentence for the papers is agreed', () => {
    const text = plainText(printed({ ...view, sentence: 'She asks the court to decide' }))
    expect(text).toContain('What else worries me')
    expect(text).toContain('Is it safe for the police to contact me?')
    expect(text).toContain('“She asks the court to decide.”\nDo you agree that the papers say this?')
    expect(text).toContain('Whom to ask\nOrder team, 101.')
  })

  test('say nothing of what a condition of the officer’s own is for', () => {
    const [first] = view.conditions
    const own = { ...view, conditions: first ? [{ ...first, purpose: undefined }] : [] }
    expect(plainText(printed(own))).not.toContain('It protects against')
  })

  test('are a gap while no condition protects this person', () => {
    expect(plainText(printed({ ...view, conditions: [] }))).toContain(
      '[Not yet entered: the conditions that protect this person]',
    )
  })

  test('say so while the hearing has no date', () => {
    expect(plainText(printed({ ...view, hearingOn: undefined }))).toContain('Hearing\nNo date yet')
  })
})
