import { expect, test } from 'vitest'
import { appears } from '#src/documents/application/appears.ts'
import { wordsOf } from '#src/documents/runs.ts'
import { servedFrom } from '#tests/support/servedFrom.ts'

const said = (limb: 'acts' | 'risk' | 'necessity', authorisation: object) =>
  wordsOf(appears(servedFrom({ applicant: { authorisation } }), limb, 'it'))

test('a test is said to appear met only once that is recorded', () => {
  expect(said('acts', { given: 'yes', appears: ['acts'] })).toContain(
    'it appears to the Chief Constable of Westmarch Police that “the defendant has carried out acts',
  )
  expect(said('risk', { given: 'yes', appears: ['acts'] })).toBe(
    '[Not yet entered: whether the test of risk appears to the chief officer to be met]',
  )
  expect(said('acts', { given: 'notYet' })).toContain('[Not yet entered:')
})
