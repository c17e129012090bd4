import { houseRule } from '#src/domain/law/citations.ts'
import { wordRule } from '../wordRule.ts'

/** Acts that belong together: several of one group may stand in one condition. */
const groups = {
  contact:
    'contact(?:ing)?|communicat(?:e|ing)(?: with)?|phon(?:e|ing)|call(?:ing)?|text(?:ing)?|messag(?:e|ing)|e-?mail(?:ing)?|writ(?:e|ing) to|speak(?:ing)? (?:to|with)|speak|talk(?:ing)? to|signal(?:ling)?',
  follow: 'follow(?:ing)?|pursu(?:e|ing)|chas(?:e|ing)|track(?:ing)?',
  watch: 'watch(?:ing)?|spy(?:ing)? on|observ(?:e|ing)|keep(?:ing)? watch on|monitor(?:ing)?',
  images: 'film(?:ing)?|photograph(?:ing)?|record(?:ing)?|tak(?:e|ing) (?:pictures|photographs|photos)',
  places:
    'enter(?:ing)?|visit(?:ing)?|go(?:ing)? to|attend(?:ing)?|turn(?:ing)? up (?:at|outside|in|to)|wait(?:ing)? (?:at|outside|in)',
  approach: 'approach(?:ing)?',
  publish: 'publish(?:ing)?|post(?:ing)?|upload(?:ing)?',
  damage: 'damag(?:e|ing)|vandalis(?:e|ing)|destroy(?:ing)?',
  threaten: 'threaten(?:ing)?|assault(?:ing)?|attack(?:ing)?|hit(?:ting)?',
}
const acts = Object.values(groups).join('|')

/** “must not” and two or more acts, joined by commas or “or”, with at most two words after each. */
const joined = new RegExp(
  `\\bmust not\\s+(?:${acts})\\b(?: \\S+){0,3}?(?:\\s*(?:,|,? or|,? and|,? nor|/)\\s*(?:to |otherwise )?(?:${acts})\\b(?: \\S+){0,2}?)+`,
  'gi',
)

function kindsIn(words: string): Set<string> {
  const kinds = Object.entries(groups).filter(([, verbs]) =>
    new RegExp(`\\b(?:${verbs})\\b`, 'i').test(words),
  )
  return new Set(kinds.map(([kind]) => kind))
}

/** Acts of different kinds in one condition, or two duties in one sentence. */
export const r09 = wordRule(
  {
    code: 'R09',
    level: 'E',
    title: 'Several acts in one condition',
    authority: houseRule('one condition, one act'),
  },
  [
    {
      pattern: joined,
      message: (found) =>
        `“${found}” joins acts of different kinds. Make each a condition of its own, so that each can be proved.`,
      suggestion: 'For example: must not follow … on foot or by vehicle',
      unless: ({ words }, span) => kindsIn(words.slice(...span)).size < 2,
    },
    {
      pattern: /\bmust\b[^.;:]*?(?:,|;|\band\b|\bor\b)\s+(?:(?:he|she|they|the defendant)\s+)?must\b/gi,
      message: (found) => `“${found}” holds two duties. Make each a condition of its own.`,
    },
  ],
)
