import { expect, test } from 'vitest'
import { afterSection } from '#src/documents/application/afterSection.ts'
import { wordsIn } from '#tests/support/servedFrom.ts'

test('the defendant is told of legal aid, notification and breach, each with its section', () => {
  const text = wordsIn(afterSection())
  for (const words of [
    'may have criminal legal aid',
    '“within the period of 3 days beginning with the date of service” (section 9(1))',
    '(section 9(2))',
    '(section 10(1))',
    'is an offence (section 8(1))',
  ])
    expect(text).toContain(words)
})
