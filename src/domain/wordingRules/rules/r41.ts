import { houseRule } from '#src/domain/law/citations.ts'
import { wordRule } from '../wordRule.ts'

/** Victim, offender, stalker: words that decide what the court has yet to decide. */
export const r41 = wordRule(
  {
    code: 'R41',
    level: 'W',
    title: 'A word that takes sides',
    authority: houseRule('served papers use neutral names'),
  },
  [
    {
      pattern:
        /\b(?:the |her |his |this |said |alleged )?(?:victims?|offenders?|perpetrat[eo]rs?|perps?|vic(?:s|’s|'s)?|stalkers?|complainants?|abusers?|survivors?|aggrieved|injured party|wrongdoers?|culprits?)\b/gi,
      message: (found) =>
        `“${found}” takes sides in a paper that is served. Use the name, or “the defendant”.`,
      unless: ({ words }, [start, end]) =>
        /^(?:’s| |-)(?:code|support|personal statement|liaison)/i.test(words.slice(end)) ||
        /anti-$/i.test(words.slice(0, start)),
    },
    {
      pattern: /\bthe (?:suspect|accused)\b/gi,
      message: (found) => `“${found}” is a word of criminal proceedings. Use “the defendant”.`,
      replacement: () => 'the defendant',
    },
    {
      pattern: /\bthe (?:IP|VIC|AP)\b(?! address)/g,
      on: 'text',
      message: (found) => `“${found}” is police shorthand. Use the name.`,
    },
  ],
)
