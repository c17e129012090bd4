import { expect, test } from 'vitest'
import { findProfile } from '#src/cli/findProfile.ts'
import { sample, sampleProfile } from '#tests/support/samples.ts'

const { profile: _, ...bare } = sample('fx-01')
const { training: __, ...noTraining } = bare
const beside = 'public/samples/fx-01.json'
const given = 'public/samples/profiles/saltshire.json'

test('the profile that the case holds comes first', () => {
  expect(findProfile({ ...bare, profile: sampleProfile('northmere') }, beside, given).force).toBe(
    'Northmere Constabulary',
  )
})

test('then that of a training case, in the folder beside it', () => {
  expect(findProfile(bare, beside, given).force).toBe('Westmarch Police')
})

test('then the one that is given', () => {
  expect(findProfile(noTraining, beside, given).force).toBe('Saltshire Police')
  expect(findProfile(bare, 'elsewhere/fx-01.json', given).force).toBe('Saltshire Police')
})

test('a name that is a path is never followed', () => {
  const training = { asAt: '2026-06-24', title: 'x', profile: '../profiles/westmarch' }
  expect(() => findProfile({ ...noTraining, training }, beside, undefined)).toThrow('Give one with --profile')
})

test('none, or one that cannot be read, is refused in words', () => {
  expect(() => findProfile(noTraining, beside, undefined)).toThrow('This case holds no force profile.')
  expect(() => findProfile(noTraining, beside, 'package.json')).toThrow('This is no force profile')
  expect(() => findProfile(noTraining, beside, 'not-there.json')).toThrow('This is no force profile')
})
