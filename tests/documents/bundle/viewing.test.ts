import { expect, test } from 'vitest'
import { viewing } from '#src/documents/bundle/viewing.ts'

test('how an exhibit is seen names the officer to ask, or the applicant', () => {
  expect(viewing('DC Amber Reed')).toContain('ask DC Amber Reed for a day and a place')
  expect(viewing()).toContain('ask the applicant for a day and a place')
  expect(viewing()).toContain('The court may see it at the hearing.')
})
