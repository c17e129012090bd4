import { houseRule } from '#src/domain/law/citations.ts'
import { wordRule } from '../wordRule.ts'

/** A ban on approaching that leaves a chance meeting without a rule. */
export const r29 = wordRule(
  {
    code: 'R29',
    level: 'W',
    title: 'An approach without a way to leave',
    authority: houseRule('a condition on meetings says what to do'),
  },
  [
    {
      pattern:
        /\b(?:ap+roach(?:es|ing)?|(?:go|walk|run)(?:es|s|ing|ning)? (?:right )?up to|come(?:s)? (?:up to|face to face with))\b/gi,
      message: (found) =>
        `“${found}” leaves a chance meeting without a rule: both may stand still. Say that the defendant leaves.`,
      suggestion: 'For example: if he sees Ms Quill he must leave by the nearest route without speaking',
      unless: ({ text }) =>
        /\bleav(?:e|es|ing)\b|\bexcept\b|\bunless\b|\b(?:at|in|inside|outside) \p{Lu}/u.test(text),
    },
  ],
)
