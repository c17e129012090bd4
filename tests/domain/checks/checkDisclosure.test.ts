import { expect, test } from 'vitest'
import { checkDisclosure } from '#src/domain/checks/checkDisclosure.ts'
import { said } from '#tests/support/checking.ts'

const conviction = (part: object) => ({
  disclosure: { convictions: [{ id: 'k-1', what: 'Caution, 2009', ...part }] },
})

test('looked for is silent, not looked for asks', () => {
  expect(said(checkDisclosure)).toEqual([])
  expect(said(checkDisclosure, { disclosure: { looked: 'no' } })).toEqual(['disclosure-not-looked explain'])
})

test('a spent conviction needs the lawyer’s reason', () => {
  expect(said(checkDisclosure, conviction({ spent: 'no' }))).toEqual([])
  expect(said(checkDisclosure, conviction({ spent: 'yes' }))).toEqual(['conviction-spent explain'])
  expect(said(checkDisclosure, conviction({ spent: 'yes', lawyerReason: 'The same victim.' }))).toEqual([])
  expect(said(checkDisclosure, conviction({ spent: 'notKnown' }))).toEqual([
    'conviction-spent-not-known explain',
  ])
})

test('on short notice what is withheld is put before the court', () => {
  const part = (mode: 'onNotice' | 'shortNotice') => ({
    interim: { notice: { mode, why: 'He is released on Friday.' } },
    disclosure: {
      found: [{ id: 'u-1', what: 'Notes', handled: 'withheld' as const, lawyerReason: 'Private.' }],
    },
  })
  expect(said(checkDisclosure, part('onNotice'))).toEqual([])
  expect(said(checkDisclosure, part('shortNotice'))).toEqual(['disclosure-without-notice explain'])
  expect(said(checkDisclosure, { ...part('shortNotice'), route: { kind: 'full' } })).toEqual([])
})

test('not knowing whether material is held back asks', () => {
  const criminal = { heldBack: { answer: 'notKnown' as const } }
  expect(said(checkDisclosure, { proceedings: { criminal } })).toEqual(['held-back-not-known explain'])
})
