import { expect, test } from 'vitest'
import { statutoryAnswers } from '#src/domain/checks/statutoryAnswers.ts'

const section = (step: keyof typeof statutoryAnswers, path: string) =>
  statutoryAnswers[step]?.find((answer) => answer.path.test(path))?.authority.provision

test.each([
  ['applicant', 'force', 's.1(1)'],
  ['applicant', 'authorisation.given', 's.1(1)'],
  ['applicant', 'authorisation.appears', 's.1(1)'],
  ['acts', 'items.3.what', 's.1(1)(a)'],
  ['protected', 'people', 's.1(1)(c)'],
  ['prohibitions', 'items.0.necessity', 's.2(2)'],
  ['requirements', 'items.0.locality.where', 's.6(d)'],
  ['length', 'period.kind', 's.3(1)'],
  ['interim', 'lastDay', 's.5(6)'],
] as const)('%s %s rests on SPA 2019 %s', (step, path, provision) => {
  expect(section(step, path)).toBe(provision)
})

test.each([
  ['applicant', 'officer.name'],
  ['applicant', 'authorisation.reasons'],
  ['stalking', 'reasoning'],
  ['risk', 'knowledge'],
  ['risk', 'knowledgeWhy'],
  ['defendant', 'born'],
  ['risk', 'assessment.tool'],
  ['length', 'period.reason'],
  ['prohibitions', 'items.0.lesser'],
  ['views', 'people'],
] as const)('%s %s is good practice, and stops nothing', (step, path) => {
  expect(section(step, path)).toBeUndefined()
})
