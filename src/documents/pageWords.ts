import type { Lang } from './blocks.ts'

const words: Record<Lang, readonly [page: string, of: string]> = {
  'en-GB': ['Page', 'of'],
  'cy-GB': ['Tudalen', 'o'],
}

/** The words around the numbers at the foot of a page: “Page” 1 “of” 3. */
export function pageWords(lang: Lang): readonly [page: string, of: string] {
  return words[lang]
}
