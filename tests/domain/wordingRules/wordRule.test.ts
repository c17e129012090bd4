import { expect, test } from 'vitest'
import { clauseOf } from '#src/domain/wordingRules/clause.ts'
import { wordRule } from '#src/domain/wordingRules/wordRule.ts'

const about = {
  code: 'R99',
  level: 'W',
  title: 'A rule of this test',
  authority: { source: 'Good practice', provision: '', confidence: 'unread' },
} as const
const facts = { slices: {}, today: '2026-06-24' }
const remarks = (text: string, pattern: Parameters<typeof wordRule>[1][number]) =>
  wordRule(about, [pattern]).remarks(clauseOf({ kind: 'prohibition', text }, []), facts)

test('each place where the words stand is remarked on, with the words found', () => {
  const pattern = {
    pattern: /\bshall\b/gi,
    message: (found: string) => `“${found}”`,
    suggestion: 'must',
    replacement: () => 'must',
  }
  expect(remarks('shall go and SHALL stay', pattern)).toEqual([
    { span: [0, 5], message: '“shall”', suggestion: 'must', replacement: 'must' },
    { span: [13, 18], message: '“SHALL”', suggestion: 'must', replacement: 'MUST' },
  ])
})

test('the words are quoted as they were typed', () => {
  const pattern = { pattern: /must not go/g, message: (found: string) => found }
  expect(remarks('he mustn’t  go', pattern)).toMatchObject([{ message: 'mustn’t  go' }])
})

test('a quotation trips a rule only where it reads the text as it stands', () => {
  const pattern = { pattern: /near/g, message: () => 'found' }
  expect(remarks('must not say “near”', pattern)).toEqual([])
  expect(remarks('must not say “near”', { ...pattern, on: 'text' })).toHaveLength(1)
})

test('words that are proper where they stand are left alone', () => {
  const pattern = {
    pattern: /near/g,
    message: () => 'found',
    unless: ({ text }: { text: string }) => /map/.test(text),
  }
  expect(remarks('near, on the map', pattern)).toEqual([])
  expect(remarks('near', pattern)).toHaveLength(1)
})

test('where more than the words found has to change, it is said what', () => {
  const pattern = { pattern: /hereby/g, message: () => 'found', replacement: () => '' }
  expect(remarks('must hereby go', pattern)).toMatchObject([
    { span: [5, 11], replacement: '', replaces: [4, 11] },
  ])
})
