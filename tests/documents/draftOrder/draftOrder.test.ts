import { describe, expect, test } from 'vitest'
import { draftInterimOrder, draftOrder, interimConditions } from '#src/documents/draftOrder/draftOrder.ts'
import { plainText } from '#src/documents/plainText.ts'
import { servedView } from '#src/domain/audience/servedView.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { aCase, type Part } from '#tests/support/aCase.ts'

const full = (overrides: Part<CaseFile> = {}) =>
  plainText(draftOrder(servedView(aCase(overrides)), '2026-06-24'))
const interim = (overrides: Part<CaseFile> = {}) =>
  plainText(draftInterimOrder(servedView(aCase(overrides)), '2026-06-24'))

describe('the draft of a full order', () => {
  test('opens with the parties, its kind and the findings of the court', () => {
    expect(full()).toContain('Kind of order\nStalking protection order (full order)')
    expect(full()).toContain(
      'On the application of the Chief Constable of Westmarch Police, and being satisfied that the defendant has carried out acts associated with stalking',
    )
    expect(full()).toContain('under section 2 of the Stalking Protection Act 2019')
  })

  test('says that it is a draft and leaves the day to the court', () => {
    expect(full()).toContain('This is a draft for the court.')
    expect(full()).toContain('(the court writes the day)')
  })

  test.each([
    [{ kind: 'home', lines: '4 Tannery Yard', postcode: undefined }, 'Address\n4 Tannery Yard\n'],
    [
      { kind: 'noFixed', found: 'the night shelter' },
      'No fixed address. Where the defendant can be found: the night shelter.',
    ],
    [{ kind: 'notKnown', lastKnown: undefined }, 'Address\nNot known\n'],
    [{ kind: 'notKnown', lastKnown: '1 Old Road' }, 'Not known; last known 1 Old Road'],
    [undefined, '[Not yet entered: the address of the defendant]'],
  ] as const)('says where the defendant lives: %o', (address, words) => {
    expect(full({ defendant: { address: address as never } })).toContain(words)
  })

  test('replaces an interim order, says which, or leaves a line', () => {
    expect(full({ route: { kind: 'full' } })).not.toContain('interim')
    expect(full({ route: { kind: 'fullWithInterim' } })).toContain(
      'If an interim stalking protection order is in force',
    )
    expect(full({ service: { interim: { result: 'made', madeOn: '2026-07-08' } } })).toContain(
      'This order replaces the interim stalking protection order made on 8 July 2026.',
    )
  })

  test('does not say “the” twice before the chief officer', () => {
    expect(full({ applicant: { chiefOfficer: 'The Commissioner' } })).toContain(
      'On the application of The Commissioner,',
    )
    expect(full({ applicant: { chiefOfficer: undefined } })).toContain(
      '[Not yet entered: the chief officer who applies]',
    )
  })

  test('shows its gaps while the case is empty', () => {
    const text = full({ prohibitions: undefined, requirements: undefined, length: undefined })
    expect(text).toContain('[Not yet entered: the prohibitions]')
    expect(text).toContain('[Not yet entered: how long the order lasts]')
  })
})

describe('the draft of an interim order', () => {
  test('rests on section 5 and always has an end', () => {
    expect(interim()).toContain('under section 5 of the Stalking Protection Act 2019')
    expect(interim()).toContain('lasts until the end of 30 October 2026')
    expect(interim()).not.toContain('until a further order')
  })

  test('has only the conditions asked for in it, with the numbers of the application', () => {
    const [first, ...others] = aCase().prohibitions?.items ?? []
    const items = [{ ...first, id: first?.id ?? '', interim: 'no' as const }, ...others]
    const text = interim({ prohibitions: { items } })
    expect(text).not.toContain('\n1. ')
    expect(text).toContain('\n2. The defendant must not')
    expect(text).toContain('The numbers are those of the application.')
    expect(interim()).not.toContain('The numbers are those of the application.')
  })

  test('drops the last day of a condition that comes after its own, and keeps an earlier one', () => {
    const served = servedView(aCase())
    const own = (lastDay: string) => ({
      ...served,
      conditions: served.conditions.map((condition) => ({
        ...condition,
        period: { runs: 'until' as const, lastDay },
      })),
    })
    expect(interimConditions(own('2026-10-30'))[0]?.period).toEqual({ runs: 'order' })
    expect(interimConditions(own('2026-10-29'))[0]?.period).toEqual({ runs: 'until', lastDay: '2026-10-29' })
  })
})
