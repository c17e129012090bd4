import { expect, test } from 'vitest'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { checkCase } from '#src/domain/checks/checkCase.ts'
import { asIfAuthorised } from '#src/domain/review/asIfAuthorised.ts'
import { aDraft } from '#tests/support/aDraft.ts'
import { sample } from '#tests/support/samples.ts'

const today = '2026-06-24'
const { authorisation: _, ...applicant } = sample('fx-08').applicant ?? {}
const stops = (given: CaseFile['applicant'], change: Partial<CaseFile> = {}) =>
  checkCase(aDraft(asIfAuthorised({ ...sample('fx-08'), ...change, applicant: given }, today)), today)
    .filter(({ severity }) => severity === 'stops')
    .map(({ code }) => code)

test('nothing stops an application that only lacks authority', () => {
  expect(stops(applicant)).toEqual([])
  expect(stops({ ...applicant, authorisation: { given: 'notYet' } })).toEqual([])
})

test('what else is missing still stops it, on the same page too', () => {
  const { chiefOfficer: __, ...without } = applicant
  expect(stops(without)).toContain('unfinished-applicant')
  expect(stops(applicant, { defendant: {} })).toContain('unfinished-defendant')
})

test('an authority that is there is left as it is', () => {
  const file = sample('fx-08')
  expect(asIfAuthorised(file, today)).toBe(file)
})
