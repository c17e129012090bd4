import { expect, test } from 'vitest'
import { applicants, authorisingRank, cannotApply, forceKinds } from '#src/domain/law/applicants.ts'

test('five kinds of chief officer may apply, and only those with a police area are bound by the area rule', () => {
  expect(forceKinds.map((kind) => [kind, applicants[kind].hasPoliceArea])).toEqual([
    ['territorial', true],
    ['metropolitan', true],
    ['cityOfLondon', true],
    ['britishTransport', false],
    ['ministryOfDefence', false],
  ])
  expect(new Set(forceKinds)).toEqual(new Set(Object.keys(applicants)))
})

test('all rest on the definition in section 14(1), which is a closed list', () => {
  for (const kind of forceKinds) expect(applicants[kind].authority.provision).toBe('s.14(1)')
  expect(cannotApply.text).toContain('Crown Prosecution Service')
})

test('the authorising rank is guidance that was not read, and says so', () => {
  expect(authorisingRank).toMatchObject({ rank: 'superintendent', authority: { confidence: 'unread' } })
  expect(authorisingRank.caution).toContain('not checked')
})
