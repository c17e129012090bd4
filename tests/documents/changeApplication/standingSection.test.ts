import { expect, test } from 'vitest'
import { standingSection } from '#src/documents/changeApplication/standingSection.ts'
import { servedView } from '#src/domain/audience/servedView.ts'
import { aChange } from '#tests/support/aChange.ts'
import { servedEmpty, wordsIn } from '#tests/support/servedFrom.ts'

const text = (order: 'full' | 'interim', standing: ('appliedForOrder' | 'resides' | 'believes')[]) =>
  wordsIn(
    standingSection(servedView(aChange('vary', { route: { kind: 'change', order }, change: { standing } }))),
  )

test('says why this chief officer may ask, under the section for that order', () => {
  expect(text('full', ['appliedForOrder', 'resides'])).toContain(
    'The applicant may apply (section 4(1)), because the applicant applied for the order and is the chief officer for the police area where the defendant lives.',
  )
  expect(text('interim', ['appliedForOrder'])).toContain('(section 5(7))')
})

test('who a relevant chief officer is, is said of a full order alone', () => {
  expect(text('full', ['believes'])).toContain('A relevant chief officer is')
  expect(text('interim', ['appliedForOrder'])).not.toContain('A relevant chief officer is')
})

test('without a reason there is a gap', () => {
  expect(wordsIn(standingSection(servedEmpty()))).toContain(
    '[Not yet entered: why the chief officer may apply]',
  )
})
