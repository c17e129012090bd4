import { expect, test } from 'vitest'
import { courtWillAsk } from '#src/domain/grounds/courtWillAsk.ts'

test.each(Object.entries(courtWillAsk))(
  'the court asks several questions on %s, each with its source',
  (_, questions) => {
    expect(questions.length).toBeGreaterThan(3)
    expect(new Set(questions.map(({ question }) => question)).size).toBe(questions.length)
    for (const { question, authority } of questions) {
      expect(question).toMatch(/\?$/)
      expect(authority.source).not.toBe('')
    }
  },
)
