import { describe, expect, test } from 'vitest'
import { notifySteps } from '#src/documents/explanation/notifySteps.ts'
import { plainText } from '#src/documents/plainText.ts'
import { servedView } from '#src/domain/audience/servedView.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { aCase, type Part } from '#tests/support/aCase.ts'

const textOf = (overrides: Part<CaseFile>, kind: 'full' | 'interim' = 'full') =>
  plainText(notifySteps(servedView(aCase(overrides)), kind, '2026-06-24'))
const sayIt = 'Say your name, every other name that you use, and your home address.'

describe('what the defendant must tell the police', () => {
  test('is said with a table of days before the order is served', () => {
    const text = textOf({ route: { kind: 'full' } })
    expect(text).toContain('Wednesday 8 July 2026\nFriday 10 July 2026')
    expect(text).toContain(sayIt)
  })

  test('is only changes after an interim order', () => {
    const text = textOf({ service: { interim: { result: 'made', madeOn: '2026-07-08' } } })
    expect(text).toContain(
      'If you told the police your details under that order, you need not tell them again now.',
    )
    expect(text).not.toContain(sayIt)
  })

  test('waits while Part 2 of the Sexual Offences Act 2003 applies', () => {
    const ends = { kind: 'on', lastDay: '2027-02-01' } as const
    const text = textOf({ circumstances: { sexOffenderNotification: { answer: 'yes', ends } } })
    expect(text).toContain(
      'It is said to end on Monday 1 February 2027. If this order still counts then, that is day 1, and you must do this by the end of Wednesday 3 February 2027.',
    )
    const open = textOf({
      circumstances: { sexOffenderNotification: { answer: 'yes', ends: { kind: 'indefinite' } } },
    })
    expect(open).toContain(
      'If it ends while this order still counts, the day it ends is day 1, and you then have three days.',
    )
    expect(open).toContain('From then on, if you start to use a new name')
    expect(textOf({ route: { kind: 'full' } })).toContain('\nIf you start to use a new name')
  })

  test('says what may be otherwise where it is not known', () => {
    const text = textOf({
      circumstances: { sexOffenderNotification: { answer: 'notKnown' } },
      route: { kind: 'fullWithInterim' },
    })
    expect(text).toContain('this does not start yet. Ask your solicitor.')
    expect(text).toContain('If this order takes the place of an interim order')
    expect(textOf({ route: { kind: 'full' } })).not.toMatch(/Ask your solicitor|an interim order/)
  })

  test('names the area of the last home that was notified before that of the court', () => {
    expect(textOf({})).toContain(
      'go to a station in the police area of the last home there that you told the police of. If there is none, go to one in the area of the court.',
    )
  })

  test('marks missing stations as a gap', () => {
    expect(textOf({ service: { stations: undefined } })).toContain('[Not yet entered: the police stations]')
  })
})
