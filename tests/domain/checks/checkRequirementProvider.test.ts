import { expect, test } from 'vitest'
import { checkRequirementProvider } from '#src/domain/checks/checkRequirementProvider.ts'
import { finishedCase, said, withItem } from '#tests/support/checking.ts'

const provider = (part: object) => ({
  requirements: { items: withItem(finishedCase().requirements?.items, 'c-o04', { provider: part }) },
})

test('a provider is confirmed, and begins on the day of the hearing or later', () => {
  expect(said(checkRequirementProvider)).toEqual([])
  expect(said(checkRequirementProvider, provider({ confirmed: 'no' }))).toEqual([
    'provider-not-confirmed explain',
  ])
  const confirmed = { confirmed: 'yes', exhibit: 'ex-01', pays: 'The force' }
  expect(said(checkRequirementProvider, provider({ ...confirmed, start: '2026-07-30' }))).toEqual([])
  expect(said(checkRequirementProvider, provider({ ...confirmed, start: '2026-07-29' }))).toEqual([
    'provider-starts-before-hearing explain',
  ])
})

test('a letter that confirms is worth exhibiting', () => {
  expect(
    said(checkRequirementProvider, provider({ confirmed: 'yes', pays: 'The force', start: '2026-08-04' })),
  ).toEqual(['provider-without-letter hint'])
})

test.each([
  [undefined, ['provider-without-payer hint']],
  [' ', ['provider-without-payer hint']],
  ['The force', []],
])('it is said who pays: %s', (pays, findings) => {
  const part = { confirmed: 'yes', exhibit: 'ex-01', start: '2026-08-04', pays }
  expect(said(checkRequirementProvider, provider(part))).toEqual(findings)
})

test('a requirement of the interim order may begin after the interim hearing, one of the full order after the full', () => {
  const court = { interimHearing: { listed: 'yes' as const, on: '2026-07-08' } }
  const start = (interim: 'yes' | 'no') => ({
    court,
    requirements: {
      items: withItem(finishedCase().requirements?.items, 'c-o04', {
        interim,
        provider: { confirmed: 'yes', exhibit: 'ex-01', pays: 'The force', start: '2026-07-08' },
      }),
    },
  })
  expect(said(checkRequirementProvider, start('yes'))).toEqual([])
  expect(said(checkRequirementProvider, start('no'))).toEqual(['provider-starts-before-hearing explain'])
})

test.each([
  ['Q01', ['provider-needed explain']],
  ['Q02', ['provider-needed explain']],
  ['Q05', []],
  ['O04', []],
])('“no provider is needed” is doubted of a programme or an assessment alone: %s', (code, findings) => {
  const items = withItem(finishedCase().requirements?.items, 'c-o04', {
    origin: { kind: 'library', code, version: 1 },
    provider: { confirmed: 'notNeeded' },
  })
  expect(said(checkRequirementProvider, { requirements: { items } })).toEqual(findings)
})
