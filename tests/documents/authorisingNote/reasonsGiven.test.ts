import { expect, test } from 'vitest'
import { reasonsGiven } from '#src/documents/authorisingNote/reasonsGiven.ts'
import { policeView } from '#src/domain/audience/policeCase.ts'
import { type Finding, findingKey } from '#src/domain/checks/finding.ts'
import { houseRule, spa } from '#src/domain/law/citations.ts'
import { wordsIn } from '#tests/support/servedFrom.ts'

const asks: Finding = {
  code: 'authority-rank-low',
  severity: 'explain',
  message: 'The rank is low.',
  where: { step: 'applicant', field: 'authorisation.rank' },
  authority: houseRule('rank'),
}
const stops: Finding = {
  ...asks,
  severity: 'stops',
  code: 's',
  message: 'No acts.',
  authority: spa('s.1(1)'),
}
const hint: Finding = { ...asks, severity: 'hint', code: 'h', message: 'A hint.' }
const says = (findings: Finding[], reason?: string) =>
  wordsIn(
    reasonsGiven(
      policeView({
        schema: 1,
        id: 'c',
        startedOn: '2026-06-22',
        ...(reason === undefined ? {} : { explanations: [{ finding: findingKey(asks), reason }] }),
      }),
      findings,
    ),
  )

test('each finding that asks for a reason stands with the reason given, or with its gap', () => {
  expect(says([asks], 'She acts up.')).toMatch(/The rank is low\.[\s\S]*She acts up\./)
  expect(says([asks])).toContain('[Not yet entered: the reason]')
  expect(says([asks], ' ')).toContain('[Not yet entered: the reason]')
})

test('what stops is named, a hint is not, and nothing found is said', () => {
  expect(says([stops, hint])).toContain('Stops the application: No acts.')
  expect(says([stops, hint])).not.toContain('A hint.')
  expect(says([])).toContain('Nothing was found that asks for a reason.')
})
