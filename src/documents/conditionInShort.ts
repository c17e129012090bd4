import type { ServedCondition } from '#src/domain/audience/servedCase.ts'
import type { Text } from './blocks.ts'
import { capital } from './format.ts'
import { gap } from './phrase.ts'

const longest = 70
const fewestWords = 5

/** A condition in a few words: its title in the library, else how its text begins. The order alone says what it forbids or asks. */
export function conditionInShort({ title, text }: Pick<ServedCondition, 'title' | 'text'>): Text {
  if (title) return title
  if (!text?.trim()) return gap('the wording of the condition')
  const whole = capital(text.trim().replace(/\.$/, ''))
  if (whole.length <= longest) return whole
  const cut = whole.slice(0, longest)
  return `${withoutLoosePhrase(cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))).replace(/[,;:]$/, '')} …`
}

const joint =
  /^(?:of|at|in|on|to|from|by|with|for|near|within|than|and|or|that|which|who|if|while|unless|except|without)$/

/** A cut text without the phrase that the cut broke, so that it does not end “of each stay of 3” or “that is near”. */
function withoutLoosePhrase(cut: string): string {
  const words = cut.split(' ')
  const last = words.findLastIndex((word) => joint.test(word))
  if (last < fewestWords) return cut
  const shorter = words.slice(0, last)
  return joint.test(shorter.at(-2) ?? '') ? withoutLoosePhrase(shorter.join(' ')) : shorter.join(' ')
}
