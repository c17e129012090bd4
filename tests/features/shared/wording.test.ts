import { expect, test } from 'vitest'
import { words } from '#src/features/shared/wording.ts'
import { readingAge } from '#src/features/steps/documents/readingAge.ts'

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(textsIn)
}

const { start, asked, rule, other, sentence, check, before, outcome } = words

test.each([
  ['before the notes are opened', before],
  ['where the words go', start],
  ['whether the person was asked', asked],
  ['a rule', rule],
  ['worries and contact', other],
  ['the sentence for the court', sentence],
  ['the check', check],
  ['what the police decided', outcome],
])('the page on %s is read at about nine', (_, page) => {
  const text = textsIn(page)
    .map((line) => (/[.?!:]$/.test(line) ? line : `${line}.`))
    .join(' ')
  expect(readingAge(text)).toBeLessThan(10)
})

test('no page says a word that only the police and lawyers use', () => {
  const said = textsIn(words).join(' ')
  expect(said).not.toMatch(/prohibition|requirement|condition|applicant|respondent|pursuant|disclos/i)
})
