import type { CaseFile } from '../case/caseFile.ts'
import { servedTexts } from '../checks/servedTexts.ts'
import type { Anchor } from './threads.ts'

const tidied = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase()

/**
 * The place of an application from which words of a paper come, with the words: the text that holds them all, or else the longest
 * text that they hold. A sentence of the paper itself stands nowhere, and is placed with the papers.
 */
export function placeOfWords(file: CaseFile, words: string): Anchor {
  const quote = words.replace(/\s+/g, ' ').trim()
  const sought = tidied(words)
  const texts = servedTexts(file).flat()
  const holder = texts.find(({ text }) => tidied(text).includes(sought))
  const held = texts
    .filter(({ text }) => text.length >= shortest && sought.includes(tidied(text)))
    .sort((one, other) => other.text.length - one.text.length)[0]
  const where = (holder ?? held)?.where
  return where ? { ...where, quote } : { step: 'documents', quote }
}

/** A text that is shorter, such as a name, stands in many sentences. */
const shortest = 25
