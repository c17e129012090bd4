import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { sample, sampleProfile } from '#tests/support/samples.ts'

/** A case in which so many words stand for themselves: each is found nowhere else, as no word has its letters. */
export type MarkedCase = { file: CaseFile; marks: string[] }

export const markCount = 40

/**
 * The first training case with 40 of its words, from all its steps, replaced by marks wherever they stand, so that names still
 * agree with each other. Words of the force’s profile and of the library of conditions stay, for they are chosen and not typed.
 */
export function markedCase(): MarkedCase {
  const file = sample('fx-01')
  const names = JSON.stringify([file.defendant?.name, file.protected?.people?.map(({ name }) => name)])
  const conditions = JSON.stringify([file.prohibitions, file.requirements])
  const chosen = JSON.stringify(sampleProfile('westmarch'))
  const isTyped = (word: string) =>
    !chosen.includes(word) && (names.includes(word) || !conditions.includes(word))
  const bySlice = Object.values(file).map((slice) => wordsIn(slice).filter(isTyped))
  const words = inTurns(bySlice).slice(0, markCount)
  const marks = words.map(newMark)
  const marked = (_: string, value: unknown) => (isText(value) ? withMarks(value, words, marks) : value)
  return { file: JSON.parse(JSON.stringify(file), marked), marks }
}

/** What an officer types: texts of several words, never an id or a choice. */
const isText = (value: unknown): value is string =>
  typeof value === 'string' && /\s/.test(value) && !value.includes('[[')

const withMarks = (text: string, words: readonly string[], marks: readonly string[]): string =>
  words.reduce((so, word, at) => so.replace(new RegExp(`\\b${word}\\b`, 'g'), marks[at] ?? ''), text)

/** Words of seven letters and more. */
function wordsIn(value: unknown): string[] {
  if (isText(value)) return value.match(/\b[A-Za-z]{7,}\b/g) ?? []
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : []
}

/** One word of each list in turn, each word once. */
function inTurns(lists: readonly string[][]): string[] {
  const rounds = Math.max(...lists.map(({ length }) => length))
  return [
    ...new Set(Array.from({ length: rounds }, (_, at) => lists.flatMap((list) => list[at] ?? [])).flat()),
  ]
}

const letters = 'bcdfghjkmnpqrstvwxz'

/** Letters at random: the browser’s own files may pack what repeats, and these do not. */
function newMark(): string {
  const random = crypto.getRandomValues(new Uint8Array(14))
  return `Q${Array.from(random, (byte) => letters[byte % letters.length]).join('')}`
}
