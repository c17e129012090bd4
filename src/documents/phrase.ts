import type { Run, Text } from './blocks.ts'
import { gapWords } from './gapWords.ts'

/** Words that stand for something not yet entered, for use inside a sentence. */
export function gap(what: string): readonly Run[] {
  return [{ text: gapWords({ what }), gap: true }]
}

/** Words printed in bold. */
export function strong(text: string): readonly Run[] {
  return [{ text, strong: true }]
}

/** A sentence with values set in it, each a plain text, a marked run or several: phrase`On ${day} he …`. */
export function phrase(words: TemplateStringsArray, ...values: readonly Text[]): readonly Run[] {
  return joined(words.flatMap((word, place) => [word, values[place] ?? '']))
}

/** Several texts one after another, with nothing between. */
export function joined(texts: readonly Text[]): readonly Run[] {
  return texts.flatMap(runsOf).reduce<Run[]>(withRun, [])
}

/** Several texts one after another, with a space between; empty ones are left out. */
export function sentences(...texts: readonly (Text | undefined | false)[]): readonly Run[] {
  const there = texts.filter((text) => text !== undefined && text !== false && text.length > 0)
  return there
    .flatMap((text, place) => [...(place > 0 ? [' '] : []), ...runsOf(text || '')])
    .reduce<Run[]>(withRun, [])
}

function runsOf(text: Text): readonly Run[] {
  return typeof text === 'string' ? [text] : text
}

/** Plain words next to plain words are one run. */
function withRun(runs: Run[], run: Run): Run[] {
  const before = runs.at(-1)
  if (run === '') return runs
  if (typeof run === 'string' && typeof before === 'string') return [...runs.slice(0, -1), before + run]
  return [...runs, run]
}
