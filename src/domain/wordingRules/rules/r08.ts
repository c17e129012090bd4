import { houseRule } from '#src/domain/law/citations.ts'
import { wordRule } from '../wordRule.ts'

/** Associate with, be involved with, mix with: words for many acts at once. */
export const r08 = wordRule(
  {
    code: 'R08',
    level: 'W',
    title: 'Dealing with people in an undefined way',
    authority: houseRule('a condition names the acts it forbids'),
  },
  [
    {
      pattern:
        /\b(?:associat(?:e|es|ed|ing) with|(?:be |being |get |getting )?involve(?:d|ment) (?:with|in)|mix(?:es|ing)? with|hang(?:s|ing)? (?:out|around) with|consort(?:s|ing)? with|keep(?:s|ing)? company with|(?:any )?dealings with|anything to do with|knock(?:s|ing)? (?:about|around) with|run(?:s|ning)? around with|socialis(?:e|es|ing) with|fraternis(?:e|es|ing) with)\b/gi,
      message: (found) =>
        `“${found}” covers many acts and none for certain. Say what must not be done, such as contact, and with whom by name.`,
      unless: ({ words }, [, end]) =>
        /^ (?:acts? |a risk )?(?:associated with )?stalking/i.test(words.slice(end)),
    },
  ],
)
