import { describe, expect, test } from 'vitest'
import type { Audience } from '#src/documents/blocks.ts'
import { notification, notTheDirectedForm } from '#src/documents/notification/notification.ts'
import { plainText } from '#src/documents/plainText.ts'
import { servedView } from '#src/domain/audience/servedView.ts'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { aCase, type Part } from '#tests/support/aCase.ts'
import { sampleProfile } from '#tests/support/samples.ts'

const today = '2026-06-24'
const blocksOf = (overrides: Part<CaseFile> = {}, audience: Audience = 'police-only') =>
  notification(servedView(aCase(overrides)), { audience, today, form: undefined })
const textOf = (...given: Parameters<typeof blocksOf>) => plainText(blocksOf(...given))
const made = (servedOn?: string): Part<CaseFile> => ({
  service: {
    outcome: {
      result: 'made',
      madeOn: '2026-11-27',
      court: 'Dunmarrow Magistrates’ Court',
      replacesInterim: { answer: 'no' },
      served: servedOn ? { answer: 'yes', on: servedOn, time: '15:30' } : { answer: 'no' },
    },
  },
})

describe('the record of a notification', () => {
  test('has what the Act requires apart from what is voluntary', () => {
    const text = textOf()
    const [required = '', voluntary = ''] = text.split('Part C. Voluntary')
    for (const asked of ['Full name', 'Every other name', 'Home address']) expect(required).toContain(asked)
    for (const optional of ['Date of birth', 'National Insurance number', 'Telephone number']) {
      expect(required).not.toContain(optional)
      expect(voluntary).toContain(optional)
    }
  })

  test('says that it is not the directed form until the profile holds one', () => {
    expect(textOf()).toContain(notTheDirectedForm)
    const form = sampleProfile('saltshire').notificationForm
    const own = plainText(notification(servedView(aCase()), { audience: 'police-only', today, form }))
    expect(own).not.toContain(notTheDirectedForm)
    expect(own.startsWith(`${form?.title}\n${form?.statement}`)).toBe(true)
  })

  test('has the follow-up only in the copy of the police', () => {
    expect(textOf(made('2026-11-27'))).toContain('Part F. Follow-up by the police')
    expect(textOf(made('2026-11-27'), 'serve-and-lodge')).not.toMatch(
      /Part F|Police National Computer|marker/,
    )
  })

  test('says that it is for preparation while no order is made', () => {
    expect(textOf()).toContain('No order is in force in this case.')
    expect(textOf(made())).not.toContain('No order is in force in this case.')
  })

  test('gives the last day once the order is served, counting the day of service', () => {
    const text = textOf(made('2026-11-27'))
    expect(text).toContain('the day of service is day 1\n29 November 2026')
    expect(text).toContain('Sunday 29 November 2026 is a weekend or a holiday.')
    expect(text).not.toContain('If the order is served on this day')
  })

  test('gives a table of days until then', () => {
    expect(textOf(made())).toContain('Friday 27 November 2026\nSunday 29 November 2026')
  })

  test('gives every control a name of its own', () => {
    const names = blocksOf(made('2026-11-27')).flatMap((block) =>
      block.kind === 'field' ? [block.name] : [],
    )
    expect(new Set(names).size).toBe(names.length)
    expect(names.length).toBeGreaterThan(40)
  })

  test('says for what fingerprints and photographs are taken, and warns of false information', () => {
    expect(textOf()).toContain('They are taken only to check who the person is.')
    expect(textOf()).toContain('it is an offence to notify what they know to be false')
  })
})
