import { expect, test } from 'vitest'
import { checkApplicant } from '#src/domain/checks/checkApplicant.ts'
import { said } from '#tests/support/checking.ts'

test.each([
  ['territorial', 'Chief Constable of Westmarch Police'],
  ['territorial', 'Prif Gwnstabl Heddlu Westmarch'],
  ['metropolitan', 'Commissioner of Police of the Metropolis'],
  ['cityOfLondon', 'Commissioner of Police for the City of London'],
  ['britishTransport', 'Chief Constable of the British Transport Police Force'],
] as const)('a chief officer of the kind %s may apply: %s', (forceKind, chiefOfficer) => {
  expect(said(checkApplicant, { applicant: { forceKind, chiefOfficer } })).toEqual([])
})

test.each([
  ['territorial', 'Commissioner of Westmarch'],
  ['metropolitan', 'Chief Constable'],
  ['territorial', 'Head of Legal Services'],
] as const)('nobody else may: %s, %s, SPA 2019 s.14(1)', (forceKind, chiefOfficer) => {
  expect(said(checkApplicant, { applicant: { forceKind, chiefOfficer } })).toEqual([
    'applicant-not-chief-officer stops',
  ])
})

test.each([
  ['territorial', 'Deputy Chief Constable of Westmarch Police'],
  ['metropolitan', 'Assistant Commissioner'],
  ['cityOfLondon', 'Deputy Commissioner'],
] as const)('one below the chief officer is asked about: %s, %s', (forceKind, chiefOfficer) => {
  expect(said(checkApplicant, { applicant: { forceKind, chiefOfficer } })).toEqual([
    'applicant-perhaps-deputy explain',
  ])
})
