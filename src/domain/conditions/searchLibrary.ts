import { behaviourKinds } from '../law/behaviours.ts'
import { foldText } from '../shared/foldText.ts'
import { remembered } from '../shared/remembered.ts'
import { newestTemplates } from './newestTemplates.ts'
import { meantBy, stemOf, wordsIn } from './searchWords.ts'
import type { ConditionTemplate } from './template.ts'

type Entry = { word: string; stem: string; weight: number }

/**
 * The conditions in which every word typed has a match, the best first; all of them where nothing was typed that says
 * anything. A code, a title, what it protects against, the kinds of act it answers, the questions it asks and its
 * pitfalls are searched; forms of a word and words of the same meaning count, for less.
 */
export function searchLibrary(
  typed: string,
  templates: readonly ConditionTemplate[] = newestTemplates(),
): ConditionTemplate[] {
  const words = wordsIn(foldText(typed).text)
  if (words.length === 0) return [...templates]
  return templates
    .map((template) => ({ template, fit: fitOf(template, words) }))
    .filter(({ fit }) => fit > 0)
    .toSorted((one, other) => other.fit - one.fit)
    .map(({ template }) => template)
}

/** Of two that fit alike the one for fewer kinds of act stands first. */
function fitOf(template: ConditionTemplate, words: readonly string[]): number {
  const entries = entriesOf(template)
  const narrow = 1 / template.behaviours.length
  const fits = words.map((word) => codeFit(template.code, word) || wordFit(entries, word, narrow))
  return fits.includes(0) ? 0 : fits.reduce((sum, fit) => sum + fit, 0)
}

/** "c01" is the code; "c0" begins ten of them. */
function codeFit(code: string, word: string): number {
  if (!/^[a-z]\d/.test(word)) return 0
  const own = code.toLowerCase()
  return own === word ? 100 : own.startsWith(word) ? 50 : 0
}

function wordFit(entries: readonly Entry[], word: string, narrow: number): number {
  const own = bestOf(entries, word, true)
  const fit = Math.max(own, ...meantBy(word).map((other) => 0.6 * bestOf(entries, other, false)))
  return fit && fit + narrow
}

/** The best of the places where a word stands; the beginning of a word counts for half while it is being typed. */
function bestOf(entries: readonly Entry[], word: string, typing: boolean): number {
  const stem = stemOf(word)
  return entries.reduce((best, entry) => {
    const whole = entry.stem === stem ? entry.weight : 0
    const begun = typing && word.length > 1 && entry.word.startsWith(word) ? entry.weight / 2 : 0
    return Math.max(best, whole, begun)
  }, 0)
}

const entriesOf = remembered(
  ({ title, protectsAgainst, behaviours, inputs, pitfalls, askVictim }: ConditionTemplate): Entry[] => {
    const asked = inputs.flatMap(({ label, hint = '' }) => [label, hint])
    return [
      ...entries(title, 10),
      ...entries(protectsAgainst, 6),
      ...behaviours.flatMap((kind) => entries(behaviourKinds[kind].label, 4)),
      ...entries([...asked, ...pitfalls].join(' '), 2),
      ...entries(askVictim, 1),
    ]
  },
)

function entries(text: string, weight: number): Entry[] {
  return wordsIn(foldText(text).text).map((word) => ({ word, stem: stemOf(word), weight }))
}
