import { expect, test } from 'vitest'
import { consentsSection } from '#src/documents/changeApplication/consentsSection.ts'
import { servedView } from '#src/domain/audience/servedView.ts'
import { aChange } from '#tests/support/aChange.ts'
import { wordsIn } from '#tests/support/servedFrom.ts'

const text = (consents: { id: string; of: 'defendant'; given: 'yes' | 'no'; on?: string }[]) =>
  wordsIn(consentsSection(servedView(aChange('discharge', { change: { consents } }))))

test('the end of the two years is told, the day it was made being the first', () => {
  expect(text([])).toContain('The two years end at the end of 22 November 2027.')
  expect(text([])).toContain('No consent is recorded.')
})

test('each consent is told as it stands', () => {
  expect(text([{ id: 'a', of: 'defendant', given: 'yes', on: '2026-05-04' }])).toMatch(
    /The defendant\s+Given\s+4 May 2026/,
  )
  expect(text([{ id: 'a', of: 'defendant', given: 'no' }])).toContain('Not given')
})
