import { expect, test } from 'vitest'
import { shortOpening } from '#src/documents/serviceRecord/shortOpening.ts'
import { servedFrom } from '#tests/support/servedFrom.ts'

test('a record of service opens with court, applicant, reference and defendant, and no more', () => {
  expect(shortOpening(servedFrom()).map(({ label }) => label)).toEqual([
    'Court',
    'Applicant',
    'Reference',
    'Defendant',
  ])
})
