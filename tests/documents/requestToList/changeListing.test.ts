import { describe, expect, test } from 'vitest'
import { changeHearing, changeInWords, orderEnds } from '#src/documents/requestToList/changeListing.ts'
import { servedView } from '#src/domain/audience/servedView.ts'
import { aChange } from '#tests/support/aChange.ts'
import { servedFrom, wordsIn } from '#tests/support/servedFrom.ts'

const served = servedView(aChange('renew'))
const heardOn = (on: string | undefined) =>
  wordsIn([
    {
      kind: 'paragraph',
      text: changeHearing({ ...served, court: { ...served.court, hearing: { on } } }, '1 hour'),
    },
  ])

describe('the request to list a change of an order', () => {
  test('has the code of what is asked', () => {
    expect(changeInWords(served)).toBe('To renew a stalking protection order, ST19503')
    const interim = servedView(aChange('discharge', { route: { kind: 'change', order: 'interim' } }))
    expect(changeInWords(interim)).toBe('To discharge an interim stalking protection order, ST19507')
    expect(changeInWords(servedFrom())).toBeUndefined()
  })

  test('a hearing on the last day of the order is kept, one on the day after is brought forward', () => {
    expect(heardOn('2027-11-22')).toContain('Keep the hearing on')
    expect(heardOn('2027-11-23')).toContain('Bring the hearing forward')
  })

  test('without a hearing it asks for one before the order ends, or for the first day', () => {
    expect(heardOn(undefined)).toContain('before the order ends on 22 November 2027')
    const open = servedView(aChange('vary', { change: { length: { runs: 'untilFurtherOrder' } } }))
    expect(orderEnds(open)).toBeUndefined()
    expect(
      wordsIn([
        {
          kind: 'paragraph',
          text: changeHearing({ ...open, court: { ...open.court, hearing: {} } }, '1 hour'),
        },
      ]),
    ).toContain('List the application on the first day that has 1 hour free.')
  })
})
