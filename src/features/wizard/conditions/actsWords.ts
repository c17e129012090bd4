import { joinWords } from '#src/domain/shared/joinWords.ts'

const mostNamed = 6

/** Acts by their numbers, as a sentence names them: "act 4", "acts 4 and 9", "acts 1, 2, 3, 5, 8, 9 and 21 more". */
export function actsWords(numbers: readonly number[]): string {
  const rest = numbers.length - mostNamed
  const named = numbers.slice(0, mostNamed).map(String)
  const words = joinWords(rest > 0 ? [...named, `${rest} more`] : named)
  return `${numbers.length === 1 ? 'act' : 'acts'} ${words}`
}
