import { expect, test } from 'vitest'
import { changeTitle } from '#src/documents/changeApplication/changeTitle.ts'
import { servedView } from '#src/domain/audience/servedView.ts'
import { aChange } from '#tests/support/aChange.ts'
import { wordsIn } from '#tests/support/servedFrom.ts'

test.each([
  ['vary', 'full', 'ST19502', 'section 4', 'Application to vary a stalking protection order'],
  ['renew', 'full', 'ST19503', 'section 4', 'Application to renew a stalking protection order'],
  ['discharge', 'full', 'ST19504', 'section 4', 'Application to discharge a stalking protection order'],
  ['vary', 'interim', 'ST19505', 'section 5', 'Application to vary an interim stalking protection order'],
  ['renew', 'interim', 'ST19506', 'section 5', 'Application to renew an interim stalking protection order'],
  [
    'discharge',
    'interim',
    'ST19507',
    'section 5',
    'Application to discharge an interim stalking protection order',
  ],
] as const)('to %s a %s order has the code %s and is made under %s', (deed, order, code, section, title) => {
  const text = wordsIn(changeTitle(servedView(aChange(deed, { route: { kind: 'change', order } })), deed))
  for (const words of [code, `Complaint under ${section} of`, title]) expect(text).toContain(words)
})

test('for an interim order it warns of the slip in the Act, for a full one not', () => {
  const of = (order: 'full' | 'interim') =>
    wordsIn(changeTitle(servedView(aChange('vary', { route: { kind: 'change', order } })), 'vary'))
  expect(of('interim')).toContain('where it must mean the interim one')
  expect(of('full')).not.toContain('where it must mean the interim one')
})
