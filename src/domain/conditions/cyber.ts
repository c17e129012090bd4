import type { Condition } from './condition.ts'
import { templateOf } from './library.ts'

const words =
  /\b(?:internet|device|devices|social media|online|password|passwords|username|usernames|computer)\b/i

/** Whether a condition is about devices or accounts: by its place in the library, or where it is not of the library by its words. */
export function isCyberCondition(condition: Condition): boolean {
  const category = templateOf(condition)?.category
  return category ? category === 'online' : words.test(condition.text ?? '')
}
