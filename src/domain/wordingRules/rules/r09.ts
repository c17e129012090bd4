import { houseRule } from '#src/domain/law/citations.ts'
import { forbids } from '../forbids.ts'
import { wordRule } from '../wordRule.ts'

/** Acts that belong together: several of one group may stand in one condition. */
const groups = {
  contact:
    'contact|communicate(?: with)?|(?:tele)?phone|ring|call|text|message|e-?mail|write to|speak(?: (?:to|with))?|talk to|signal',
  follow: 'follow|pursue|chase|track',
  watch: 'watch|spy on|observe|keep watch on|monitor',
  images: 'film|photograph|record|take (?:pictures|photographs|photos)',
  places:
    'enter|visit|go (?:in)?to|attend|turn up (?:at|outside|in|to)|wait (?:at|outside|in)|drive (?:past|by)',
  approach: 'approach|go (?:any ?where )?near',
  publish: 'publish|post|upload|share|put (?:any|some)thing',
  damage: 'damage|vandalise|destroy',
  threaten: 'threaten|assault|attack|hit',
}
const acts = Object.values(groups).join('|')

/** Two or more acts that are forbidden, joined by commas or “or”, with a few words after each. */
const joined = new RegExp(
  `${forbids}\\s+(?:${acts})\\b(?: (?!(?:by|including|through|via)\\b)\\S+){0,3}?(?:\\s*(?:,|,? or|,? and|,? nor|/)\\s*(?:to |otherwise )?(?:${acts})\\b(?: \\S+){0,2}?)+`,
  'gi',
)

const first = new RegExp(`^${forbids}\\s+`, 'i')

/** The kinds of act in words that join some. “Publish any photograph or recording” names one act and two things. */
function kindsIn(words: string): Set<string> {
  const own = words.replace(first, '')
  const isOfThings = /^(?:publish|post|upload|share)\b/i.test(own)
  const after = isOfThings ? ' (?:her|him|them|about|on|to|\\uE000)' : '\\b'
  const kinds = Object.entries(groups).filter(([, verbs]) =>
    new RegExp(`^(?:${verbs})\\b|\\b(?:${verbs})${after}`, 'i').test(own),
  )
  return new Set(kinds.map(([kind]) => kind))
}

/** A way to leave a chance meeting says both what must be done and what not. */
const leaves = /\bleave by\b|\bmust leave\b/i

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
      unless: ({ words }, [start, end]) =>
        leaves.test(words) || kindsIn(words.slice(start, end).concat(words.slice(end).slice(0, 12))).size < 2,
    },
    {
      pattern: new RegExp(
        `(?:\\bmust\\b|${forbids})[^.;:]{0,200}?(?:,|;|\\band\\b|\\bor\\b) (?:(?:he|she|they|the defendant) )?(?:must|may not|shall|can ?not|is not to)\\b`,
        'gi',
      ),
      message: (found) => `“${found}” holds two duties. Make each a condition of its own.`,
      unless: ({ words }) => leaves.test(words),
    },
  ],
)
