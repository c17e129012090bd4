import { describe, expect, test } from 'vitest'
import { changeExplanation } from '#src/documents/changeExplanation/changeExplanation.ts'
import { copyTexts } from '#src/documents/patrolCard/copyTexts.ts'
import { protectedPersonPaper } from '#src/documents/protectedPerson/protectedPerson.ts'
import { servedView } from '#src/domain/audience/servedView.ts'
import { aChange } from '#tests/support/aChange.ts'
import { aChangeMade } from '#tests/support/aChangeMade.ts'
import { servedFrom, wordsIn } from '#tests/support/servedFrom.ts'

const paper = (...made: Parameters<typeof aChangeMade>) =>
  wordsIn(changeExplanation(servedView(aChangeMade(...made)), 'the police, 101'))

describe('the explanation of an order that was changed', () => {
  test('says the order as it now stands, since when, and until when', () => {
    const text = paper(['vary'])
    expect(text).toContain('Stalking protection order of 23 November 2025')
    expect(text).toContain('8 July 2026')
    expect(text).toContain('Until the end of 22 November 2027')
    expect(text).toContain('2. The defendant must not enter Quill Street, Dunmarrow.')
    expect(text).not.toContain('Pike Lane')
  })

  test('tells of new names and homes, and gives no day for a first notification', () => {
    expect(paper(['vary'])).toContain('if you start to use a new name or move home')
    expect(paper(['vary'])).not.toContain('on or before')
  })

  test('is not made before every decision is recorded, nor for a new order or a discharge', () => {
    expect(paper(['vary'], { conditions: [] })).toBe('')
    for (const served of [servedFrom(), servedView(aChange('discharge'))])
      expect(changeExplanation(served, 'the police')).toEqual([])
  })

  test('of an interim order names no appeal', () => {
    const interim = {
      ...servedView(aChangeMade(['renew'])),
      route: { kind: 'change', deed: 'renew', order: 'interim' },
    } as const
    expect(wordsIn(changeExplanation(interim, 'the police'))).not.toContain('appeal')
    expect(paper(['renew'])).toContain('You can appeal to the Crown Court')
  })
})

test('the other papers of an order that was changed say since when it is changed, and not that it was made then', () => {
  const served = servedView(aChangeMade(['vary']))
  const [one] = served.protectedPeople
  const person = one ? wordsIn(protectedPersonPaper(served, one, 'the police')) : ''
  expect(person).toContain('Made on\n23 November 2025')
  expect(person).toContain('Changed on\n8 July 2026')
  const marker = copyTexts(served, served.order?.conditions ?? []).map(({ value }) => String(value))
  expect(marker.join(' ')).toContain('changed 8 Jul 2026')
})
