import { fleschKincaid } from 'flesch-kincaid'
import { syllable } from 'syllable'

/** A British reader is about five years older than the American school grade that the formula gives. */
const yearsAboveGrade = 5

/**
 * The age, in years, at which most people can read a text, by the Flesch-Kincaid grade. It counts the length of sentences and
 * of words and knows nothing of sense: a figure to compare by. Undefined for a text without a word.
 */
export function readingAge(text: string): number | undefined {
  const sentences = text.split(/[.!?:]+(?:\s|$)/).filter((sentence) => /[a-z]/i.test(sentence))
  const words = text.split(/[^\p{L}\p{N}’'-]+/u).filter((word) => /[a-z]/i.test(word))
  if (words.length === 0) return undefined
  const spoken = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0)
  const grade = fleschKincaid({ sentence: sentences.length, word: words.length, syllable: spoken })
  return grade + yearsAboveGrade
}
