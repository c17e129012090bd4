import { expect, test } from 'vitest'
import { afterSection } from '#src/documents/application/afterSection.ts'
import { servedView } from '#src/domain/audience/servedView.ts'
import { aCase } from '#tests/support/aCase.ts'
import { wordsIn } from '#tests/support/servedFrom.ts'

test('the defendant is told of legal aid, notification and breach, each with its section', () => {
  const text = wordsIn(afterSection(servedView(aCase()), '2026-06-24'))
  for (const words of [
    'may have criminal legal aid',
    '“within the period of 3 days beginning with the date of service” (section 9(1))',
    '(section 9(2))',
    '(section 10(1))',
    'is an offence (section 8(1))',
  ])
    expect(text).toContain(words)
})

test('a defendant who must notify as a sex offender is not told that it usually starts within three days', () => {
  const under = { sexOffenderNotification: { answer: 'yes', ends: { kind: 'indefinite' } } } as const
  const text = wordsIn(afterSection(servedView(aCase({ circumstances: under })), '2026-06-24'))
  expect(text).toContain('If that ends while this order is still in effect')
  expect(text).not.toContain('will usually have to notify')
})
