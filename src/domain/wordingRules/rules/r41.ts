import { houseRule } from '#src/domain/law/citations.ts'
import { peopleOf } from '#src/domain/shared/people.ts'
import { fileOf } from '../fileOf.ts'
import { type Pattern, wordRule } from '../wordRule.ts'

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
      replacement: neutral,
      unless: ({ words }, [start, end]) =>
        /^(?:’s| |-)(?:code|support|personal statement|liaison)/i.test(words.slice(end)) ||
        /anti-$/i.test(words.slice(0, start)),
    },
    {
      pattern: /\bthe (?:suspect|accused)\b/gi,
      message: (found) => `“${found}” is a word of criminal proceedings. Use “the defendant”.`,
      replacement: neutral,
    },
    {
      pattern: /\bthe (?:IP|VIC|AP)\b(?! address)/g,
      on: 'text',
      message: (found) => `“${found}” is police shorthand. Use the name.`,
      replacement: neutral,
    },
  ],
)

type Replacement = NonNullable<Pattern['replacement']>

const defendant = /^the (?:offender|perpetrat[eo]r|perp|stalker|abuser|wrongdoer|culprit|suspect|accused)$/i
const sought = /^the (?:victim|vic|complainant|survivor|aggrieved|injured party|IP|AP)$/i
/** What follows somebody, and not half of another word such as “offender manager”. */
const after =
  /^(?:[’']s\b|\s*$|[.,;:)\n]| (?:and|or|nor|by|with|without|at|in|on|to|from|through|via|using|for|if|when|while|unless|except|until|before|after|about|outside|again|directly|is|has|must|may|shall|will|does|who)\b)/i

/** The defendant, or the only person to be protected, by the name that served papers use. */
function neutral(...[found, { words }, [, end], facts]: Parameters<Replacement>): string | undefined {
  if (!after.test(words.slice(end))) return undefined
  if (defendant.test(found)) return 'the defendant'
  const [only, ...more] = peopleOf(fileOf(facts)).filter(({ role }) => role === 'protected')
  return sought.test(found) && only?.shownName && more.length === 0 ? only.shownName : undefined
}
