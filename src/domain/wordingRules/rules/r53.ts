import { houseRule } from '#src/domain/law/citations.ts'
import { wordRule } from '../wordRule.ts'

const plain = (found: string) => `“${found.trim()}” is old legal English. Use a plain word.`

/** Forthwith, hereby, shall: words that people misread. */
export const r53 = wordRule(
  {
    code: 'R53',
    level: 'I',
    title: 'A word of old legal English',
    authority: houseRule('a condition is written in plain English'),
  },
  [
    { pattern: /\bshall\b/gi, message: plain, replacement: () => 'must' },
    { pattern: /\bpursuant to\b/gi, message: plain, replacement: () => 'under' },
    { pattern: /\bin the event that\b/gi, message: plain, replacement: () => 'if' },
    { pattern: /\bprior to\b/gi, message: plain, replacement: () => 'before' },
    { pattern: /\bthe (?:afore|afore-)?said (?=\p{L})/giu, message: plain, replacement: () => 'the ' },
    { pattern: /\bthe (?:afore|afore-)?said (?=\uE000)/gi, message: plain, replacement: () => '' },
    {
      pattern:
        /\b(?:aforementioned|above-?mentioned|forthwith|hereby|herein(?:after|before)?|hereto|heretofore|thereof|therein|thereto|thereafter|whereby|whatsoever|howsoever|whomsoever|notwithstanding|inter alia|desist(?: from)?|refrain(?: from)?|save (?:for|that|where)|such person|cease and desist)\b/gi,
      message: plain,
    },
  ],
)
