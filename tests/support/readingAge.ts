/** The vowels heard in a word, counted roughly: groups of vowels, less a silent e. At least one. */
export function syllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '')
  const spoken = letters.replace(/(?:[^laeiouy]es|[^laeiouy]e|(?<=[^td])ed)$/, '')
  return Math.max(1, (spoken.match(/[aeiouy]+/g) ?? []).length)
}

/** The age at which most people can read a text, by the Flesch-Kincaid grade and five years more. */
export function readingAge(text: string): number {
  const sentences = text.split(/[.!?:]+(?:\s|$)/).filter((sentence) => /[a-z]/i.test(sentence))
  const words = text.split(/[^\p{L}\p{N}’'-]+/u).filter((word) => /[a-z]/i.test(word))
  const spoken = words.reduce((sum, word) => sum + syllables(word), 0)
  return 0.39 * (words.length / sentences.length) + 11.8 * (spoken / words.length) - 15.59 + 5
}
