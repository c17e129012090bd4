import { describe, expect, test } from 'vitest'
import { orderEnded } from '#src/documents/protectedPerson/orderEnded.ts'
import { neutralTitle, protectedPersonPaper } from '#src/documents/protectedPerson/protectedPerson.ts'
import { servedView } from '#src/domain/audience/servedView.ts'
import { readingAge } from '#src/features/steps/documents/readingAge.ts'
import { aChangeMade } from '#tests/support/aChangeMade.ts'
import { aDischarge } from '#tests/support/aDischarge.ts'
import { wordsIn } from '#tests/support/servedFrom.ts'

const served = servedView(aDischarge())
const blocks = orderEnded(served, 'the stalking team')

describe('what a protected person is told of an order that was discharged', () => {
  test('says since when it is over, what that ends, and whom to call all the same', () => {
    const text = wordsIn(blocks)
    for (const words of [
      'Ended on\n8 July 2026',
      'Its rules no longer count.',
      'call 999',
      'call 101 and give the reference WM/SPO/26/0041, or ask for: the stalking team.',
      'the police can ask a court for a new order',
    ])
      expect(text).toContain(words)
  })

  test('has a gap for the day until it is recorded', () => {
    const open = { ...served, change: served.change && { ...served.change, discharged: {} } }
    expect(wordsIn(orderEnded(open, 'x'))).toContain('the day on which the order was discharged')
    expect(wordsIn(blocks)).not.toContain('the day on which the order was discharged')
  })

  test('stands behind the same neutral first page, and says nothing of an order in force', () => {
    const [person] = served.protectedPeople
    const whole = person ? wordsIn(protectedPersonPaper(served, person, 'x')) : ''
    expect(whole.startsWith(neutralTitle)).toBe(true)
    expect(whole).toContain('Your people')
    expect(whole).not.toContain('The order that protects you')
    expect(whole).not.toContain('Say that there is a stalking protection order')
  })

  test('reads at about the age of eleven at most', () => {
    const texts = blocks.flatMap((block) => (block.kind === 'bullets' ? block.items.map(String) : []))
    expect(readingAge(texts.join('\n'))).toBeLessThan(11)
  })
})

test('of an order that was varied the person reads the rules that it kept', () => {
  const varied = servedView(aChangeMade(['vary']))
  const [person] = varied.protectedPeople
  const text = person ? wordsIn(protectedPersonPaper(varied, person, 'x')) : ''
  expect(text).toContain('1. The defendant must not contact Tansy Merrow by any means.')
  expect(text).not.toContain('programme')
})
