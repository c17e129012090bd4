import { expect, test } from 'vitest'
import { indictmentMaximum, offenceClass, offencePoints, offences } from '#src/domain/law/offences.ts'

test('the six offences have the codes of the courts and of the police, in step', () => {
  expect(offences.map(({ code, pnld }) => [code, pnld])).toEqual([
    ['ST19001', 'H20164'],
    ['ST19002', 'H20165'],
    ['ST19003', 'H20166'],
    ['ST19004', 'H20167'],
    ['ST19005', 'H20168'],
    ['ST19006', 'H20169'],
  ])
})

test('each is created by its own provision', () => {
  expect(offences.map(({ authority }) => authority.provision)).toEqual([
    's.8(1)',
    's.11(1)(a)',
    's.11(1)(a)',
    's.11(1)(a)',
    's.11(1)(a)',
    's.11(1)(b)',
  ])
})

test('knowingly false information has no reasonable-excuse defence, the others have', () => {
  expect(offences.map(({ conduct }) => conduct.includes('without reasonable excuse'))).toEqual([
    true,
    true,
    true,
    true,
    true,
    false,
  ])
})

test('five years at most on indictment; either way and recordable', () => {
  expect(indictmentMaximum).toMatchObject({
    years: 5,
    breach: { provision: 's.8(2)' },
    notification: { provision: 's.11(2)' },
  })
  expect(offenceClass).toMatchObject({
    eitherWay: true,
    recordable: true,
    authority: { confidence: 'verified' },
  })
  expect(offenceClass.pnldAuthority.confidence).toBe('secondary')
})

test('what people are told of the maximum is what the data holds', () => {
  for (const point of [offencePoints.breachMaximum, offencePoints.notificationMaximum]) {
    expect(point.text).toContain('up to five years in prison, a fine, or both')
  }
  expect(offencePoints.breachMaximum.authority).toEqual(indictmentMaximum.breach)
  expect(offencePoints.notificationMaximum.authority).toEqual(indictmentMaximum.notification)
})
