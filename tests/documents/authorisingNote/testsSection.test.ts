import { expect, test } from 'vitest'
import { testsSection } from '#src/documents/authorisingNote/testsSection.ts'
import { policeView } from '#src/domain/audience/policeCase.ts'
import { aCase } from '#tests/support/aCase.ts'
import { wordsIn } from '#tests/support/servedFrom.ts'

const says = (appears: ('acts' | 'risk' | 'necessity')[]) =>
  wordsIn(testsSection(policeView(aCase({ applicant: { authorisation: { appears } } }))))

test('each test has its tick, the words of the Act and the reason', () => {
  const text = says(['acts', 'risk'])
  expect(text).toContain(
    '☑ Acts. It appears that “the defendant has carried out acts associated with stalking”.',
  )
  expect(text).toContain('He contacted her again and again (act')
  expect(text).toContain('☑ Risk.')
  expect(text).toContain('☐ Necessity. It does not yet appear that')
})

test('without an authority nothing is ticked, and reasons not entered are gaps', () => {
  const empty = wordsIn(testsSection(policeView({ schema: 1, id: 'c', startedOn: '2026-06-22' })))
  expect(empty).not.toContain('☑')
  expect(empty).toContain('[Not yet entered: why the test of risk is met]')
  const notYet = aCase({ applicant: { authorisation: { given: 'notYet' } } })
  expect(wordsIn(testsSection(policeView(notYet)))).not.toContain('☑')
})
