import { describe, expect, test } from 'vitest'
import { notificationSection } from '#src/documents/draftOrder/notificationSection.ts'
import { plainText } from '#src/documents/plainText.ts'
import { servedView } from '#src/domain/audience/servedView.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { aCase, type Part } from '#tests/support/aCase.ts'

const textOf = (overrides: Part<CaseFile> = {}, order: 'full' | 'interim' = 'full') =>
  plainText(notificationSection(servedView(aCase(overrides)), order, '2026-06-24'))
const firstNotice = 'Within 3 days, the day on which this order is served on the defendant being the first'

describe('the notification paragraph of an order', () => {
  test('says what, by when, where and how', () => {
    const text = textOf({ route: { kind: 'full' } })
    expect(text).toContain(firstNotice)
    expect(text).toContain('each other name that the defendant uses, and the defendant’s home address')
    expect(text).toContain('A letter, a call, an email or a website does not count.')
    expect(text).toContain('Dunmarrow Police Station, 1 Corn Hill, Dunmarrow.')
    expect(text).toContain('up to five years in prison')
    expect(text).not.toContain('replaces an interim order')
  })

  test('says both where the order may or may not replace an interim one', () => {
    expect(textOf({ route: { kind: 'fullWithInterim' } })).toContain(
      'If this order replaces an interim order, no such first notification is due',
    )
    expect(textOf({ route: { kind: 'fullWithInterim' } }, 'interim')).not.toContain('If this order replaces')
  })

  test('asks for changes only after an interim order', () => {
    const text = textOf({ service: { interim: { result: 'made', madeOn: '2026-07-08' } } })
    expect(text).not.toContain(firstNotice)
    expect(text).toContain('there is no new first notification')
  })

  test('asks for nothing yet while Part 2 of the Sexual Offences Act 2003 applies', () => {
    const ends = { kind: 'on', lastDay: '2027-02-01' } as const
    const text = textOf({ circumstances: { sexOffenderNotification: { answer: 'yes', ends } } })
    expect(text).not.toContain(firstNotice)
    expect(text).toContain(
      'If that ends while this order is still in effect, its final day, 1 February 2027, is the first of the 3 days',
    )
    const noEnd = textOf({
      circumstances: { sexOffenderNotification: { answer: 'yes', ends: { kind: 'indefinite' } } },
    })
    expect(noEnd).toContain('its final day is the first of the 3 days')
  })

  test('says so where it is not known whether Part 2 applies', () => {
    expect(textOf({ circumstances: { sexOffenderNotification: { answer: 'notKnown' } } })).toContain(
      'Whether that is so is not known',
    )
    expect(textOf()).not.toContain('Whether that is so is not known')
  })

  test('names stations where they are entered; without them any in the area will do', () => {
    expect(textOf({ service: { stations: undefined } })).toMatch(
      /Any police station in that area will do\.(?:\n|$)/,
    )
    expect(textOf({ service: { stations: 'Dunmarrow, Mill Brow' } })).toContain(
      'Any police station in that area will do; for example: Dunmarrow, Mill Brow.',
    )
  })
})
