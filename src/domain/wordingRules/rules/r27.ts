import { houseRule } from '#src/domain/law/citations.ts'
import { type Pattern, wordRule } from '../wordRule.ts'

/** A list that goes on without saying where: etc., such as, and so on. */
export const r27 = wordRule(
  { code: 'R27', level: 'W', title: 'An open end', authority: houseRule('a condition has an end') },
  [
    {
      pattern:
        /\betc\b\.?|\bet cetera\b|\bsuch as\b|\bor (?:the )?(?:similar|like)\b|\band (?:so on|the like|similar)\b|\band so forth\b|\be\.?g\b\.?|\b(?:that|this|those) (?:sorts?|kinds?|types?) of thing\b|\bor what(?:ever|not)\b|\band (?:all )?(?:stuff|things)\b|\bor anything else\b|\bamongst? other (?:things|means)\b|\bfor example\b|\bor other such\b|\bor (?:something|anything) (?:like|similar)\b|\bthings like\b|\blike that\b|\band (?:all )?that(?=\s*(?:[.;]|$))|\b(?:but|and) not (?:limited|restricted) to\b|\bwithout limit(?:ation)?\b/gi,
      message: (found) => `“${found}” leaves the list open. Name the kind and end the list.`,
      suggestion: 'For example: any social media or messaging service',
      replacement: endOfList,
    },
  ],
)

type Replacement = NonNullable<Pattern['replacement']>

const openEnd =
  /^(?:etc\.?|et cetera|(?:and|or) (?:the )?(?:similar|like)|and so (?:on|forth)|or what(?:ever|not)|(?:that|this) (?:sort|kind|type) of thing)$/i
/** The last thing of a list, after a comma, that no “or” joins to the others. */
const unjoined = /\s*,\s*(?=(?:(?!(?:or|and|must|he|she|they|if)\b)[^\s,.;:/]+ ?){1,3}$)/i

/** Where the sentence ends after “etc”, or what it does with the list follows. */
const isOver = /^\.?(?:\s*$|\n|;)|^\. \p{Lu}/u
const goesOn = /^ (?:to|on|at|in|for|from|with) \S/

/** The list without its open end; in a ban its last two things are then joined by “or”. */
function endOfList(...[found, clause, [start, end]]: Parameters<Replacement>): ReturnType<Replacement> {
  const { words, text, kind } = clause
  const stop = words[end - 1] === '.' && !goesOn.test(words.slice(end)) ? end - 1 : end
  const before = words.slice(0, start).replace(/,? *$/, '')
  const list = /[^.;:\n]*$/.exec(before)?.[0] ?? ''
  const isLast = isOver.test(words.slice(stop)) || goesOn.test(words.slice(stop))
  if (!openEnd.test(found) || !isLast || list.trim() === '') return undefined
  if (!list.includes(',') || /\b(?:or|and) [^,]*$/i.test(list)) return { span: [start, stop], words: '' }
  const comma = unjoined.exec(list)
  if (comma === null || kind !== 'prohibition' || / and /i.test(list)) return undefined
  const from = before.length - list.length + comma.index
  return { span: [from, stop], words: ` or ${text.slice(from + comma[0].length, before.length)}` }
}
