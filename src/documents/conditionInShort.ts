import type { ServedCondition } from '#src/domain/audience/servedCase.ts'
import type { Text } from './blocks.ts'
import { capital } from './format.ts'
import { gap } from './phrase.ts'

const longest = 70

/** A condition in a few words: its title in the library, else how its text begins. The order alone says what it forbids or asks. */
export function conditionInShort({ title, text }: Pick<ServedCondition, 'title' | 'text'>): Text {
  if (title) return title
  if (!text?.trim()) return gap('the wording of the condition')
  const whole = capital(text.trim().replace(/\.$/, ''))
  if (whole.length <= longest) return whole
  const cut = whole.slice(0, longest)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1)).replace(/[,;:]$/, '')} …`
}
