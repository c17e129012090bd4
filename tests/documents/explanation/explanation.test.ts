import { describe, expect, test } from 'vitest'
import { explanation } from '#src/documents/explanation/explanation.ts'
import { plainText } from '#src/documents/plainText.ts'
import { servedView } from '#src/domain/audience/servedView.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { aCase, type Part } from '#tests/support/aCase.ts'
import { madeAsDrafted } from '#tests/support/madeAsDrafted.ts'

const options = {
  today: '2026-06-24',
  contact: 'SPO Manager, Westmarch Police, 07700 900100',
  appealDays: 21,
}
const textOf = (overrides: Part<CaseFile> = {}) =>
  plainText(explanation(servedView(aCase(overrides)), options))
const made: Part<CaseFile> = {
  service: {
    outcome: {
      result: 'made',
      madeOn: '2026-09-14',
      runs: 'until',
      lastDay: '2029-09-13',
      court: 'Dunmarrow Magistrates’ Court',
      conditions: madeAsDrafted(aCase()),
      replacesInterim: { answer: 'no' },
      served: { answer: 'yes', on: '2026-09-15', time: '10:00' },
    },
  },
}

describe('the explanation for the defendant', () => {
  test('speaks to the defendant in the meanings of words too', () => {
    expect(textOf()).toContain('whose name the police give you in writing')
    expect(textOf()).not.toContain('give the defendant')
  })

  test('says what the defendant must not do and must do, as “you”', () => {
    const text = textOf(made)
    expect(text).toContain('What you must not do\n1. You must not contact Ottoline Marshbank by any means')
    expect(text).toContain('What you must do\n3. You must tell the SPO Manager')
    expect(text).toContain('each messaging, social media, dating, gaming and email Account that you have')
    expect(text).toContain('What some words mean\n“Account”')
  })

  test('says what to do on meeting by chance', () => {
    expect(textOf(made)).toContain(
      'The order makes no exception for meeting Ottoline Marshbank by chance. The safest thing is to leave at once and not to speak.',
    )
    const text = 'It is not a breach to meet Ottoline Marshbank by chance if you leave at once.'
    const excepted = textOf({
      ...made,
      prohibitions: {
        items: [{ id: 'c-1', text: 'must not contact her.', exceptions: [{ id: 'e', text }] }],
      },
    })
    expect(excepted).toContain(`Condition 1: ${text}`)
    const leave = 'must leave at once if the defendant meets her.'
    expect(textOf({ ...made, prohibitions: { items: [{ id: 'c-1', text: leave }] } })).toContain(
      'If you meet by chance\n• Condition 1: ',
    )
    expect(excepted).toContain('The order makes no other exception for chance meetings.')
  })

  test('says by which day to notify once the order is served', () => {
    const text = textOf(made)
    expect(text).toContain(
      'It is recorded that the order was served on you on Tuesday 15 September 2026. That is day 1. You must do this by the end of Thursday 17 September 2026.',
    )
    expect(text).toContain(
      'You can go to any police station in that area, for example: Dunmarrow Police Station, 1 Corn Hill, Dunmarrow.',
    )
  })

  test('says how long it lasts, as the court ordered', () => {
    expect(textOf(made)).toContain('It lasts\nUntil the end of 13 September 2029\n')
    const outcome = { ...made.service?.outcome, runs: 'untilFurtherOrder' as const, lastDay: undefined }
    expect(textOf({ route: { kind: 'full' }, service: { outcome } })).toContain('Until a court ends it')
    const notSaid = textOf({
      route: { kind: 'full' },
      service: { outcome: { ...outcome, runs: undefined } },
    })
    expect(notSaid).toContain('[Not yet entered: how long the order lasts]')
    expect(notSaid).not.toContain('3 years')
    expect(textOf({ route: { kind: 'full' } })).toContain('It lasts\n3 years from the day it is made')
    expect(textOf({ route: { kind: 'full' }, length: { period: { kind: 'untilFurtherOrder' } } })).toContain(
      'Until a court ends it',
    )
    expect(textOf()).toContain(
      'Until the end of 30 October 2026, or until the court decides the main case if that is sooner',
    )
    expect(textOf({ route: { kind: 'full' }, length: undefined })).toContain(
      '[Not yet entered: how long the order lasts]',
    )
  })

  test('says only what the court made: nothing refused, and its own words where it changed them', () => {
    const [first, second, ...others] = madeAsDrafted(aCase())
    const text = textOf({
      service: {
        outcome: {
          ...made.service?.outcome,
          conditions: [
            { id: first?.id ?? '', as: 'refused' },
            { id: second?.id ?? '', as: 'reworded', words: 'must not go to Mill Lane before noon.' },
            ...others,
          ],
        },
      },
    })
    expect(text).toContain('What you must not do\n2. The defendant must not go to Mill Lane before noon.')
    expect(text).not.toContain('You must not contact Ottoline Marshbank by any means')
    expect(text).not.toContain('must not be given to anybody yet')
  })

  test('is not for handing over while it is not recorded what the court did with a condition', () => {
    const [, ...others] = madeAsDrafted(aCase())
    const text = textOf({ service: { outcome: { ...made.service?.outcome, conditions: others } } })
    expect(text).toContain('It is not yet recorded which conditions the court made')
    expect(text).toContain('must not be given to anybody yet')
  })

  test('says nothing of the length asked for once an order is made', () => {
    const text = textOf({ service: { outcome: { ...made.service?.outcome, lastDay: undefined } } })
    expect(text).toContain('It lasts\n[Not yet entered: how long the order lasts]')
  })

  test('must not be given to anybody before an order is made', () => {
    expect(textOf()).toContain('must not be given to anybody yet')
    expect(textOf(made)).not.toContain('must not be given to anybody yet')
  })

  test('has the time for an appeal, as something to check', () => {
    expect(textOf(made)).toContain(
      'It may be 21 days, and then it ends on 5 October 2026. It may also be less',
    )
    expect(textOf()).toContain('It may be 21 days from the day it is made.')
  })

  test('names whom to ask, and not the protected person', () => {
    const text = textOf(made)
    expect(text).toContain('Police contact for this order: SPO Manager, Westmarch Police, 07700 900100.')
    expect(text).toContain('Do not ask Ottoline Marshbank about this order.')
  })

  test('names the defendant’s solicitor where there is one', () => {
    const named = textOf({ circumstances: { solicitor: { answer: 'yes', name: 'Fenn and Low' } } })
    expect(named).toContain('Ask your solicitor, Fenn and Low first.')
    expect(textOf()).toContain('Ask a solicitor first.')
  })

  test('says who must agree before a full order ends in its first two years', () => {
    expect(textOf(made)).toContain('For the first two years, counted from the day it is made')
    const interim = { result: 'made', madeOn: '2026-07-08', lastDay: '2026-10-30' } as const
    expect(textOf({ service: { interim, outcome: { result: 'notYet' } } })).not.toContain(
      'For the first two years',
    )
  })

  test('says the penalty', () => {
    expect(textOf(made)).toContain('do not let them take your fingerprints or a photo when they ask')
    expect(textOf(made)).toContain('You can go to prison for up to 5 years, or be fined, or both.')
  })
})
