import { type Change, diffSentences, diffWordsWithSpace } from 'diff'

/** A stretch of two texts that both have, that the later one gained, or that it lost. */
export type WordPart = { text: string; as: 'same' | 'added' | 'removed' }

/** A text longer than this, in signs, is first compared by its sentences. */
const long = 4000
/** More edits than this are not looked for: two texts that differ so much are shown one after the other. */
const mostEdits = 400

/**
 * How a text became another, word by word, in reading order. The parts without `added` are the earlier text, those without
 * `removed` the later one, sign for sign. Texts that share little are told as one taken out and one put in.
 */
export function wordDiff(before: string, after: string): WordPart[] {
  if (before === after) return filled([{ text: before, as: 'same' }])
  return before.length + after.length > long ? bySentence(before, after) : byWord(before, after)
}

function byWord(before: string, after: string): WordPart[] {
  const whole = replaced(before, after)
  const changes = diffWordsWithSpace(before, after, { maxEditLength: mostEdits })
  if (!changes) return whole
  const parts = gathered(changes.map(partOf))
  return sharesEnough(parts, Math.max(before.length, after.length)) ? parts : whole
}

/** Sentences that were put in the place of others are compared by their words. */
function bySentence(before: string, after: string): WordPart[] {
  const changes = diffSentences(before, after, { maxEditLength: mostEdits })
  if (!changes) return replaced(before, after)
  const parts = gathered(changes.map(partOf))
  return parts.flatMap((part, at) => {
    const [last, next] = [parts[at - 1], parts[at + 1]]
    if (part.as === 'removed' && next?.as === 'added') return byWord(part.text, next.text)
    return part.as === 'added' && last?.as === 'removed' ? [] : [part]
  })
}

const partOf = ({ value, added, removed }: Change): WordPart => ({
  text: value,
  as: added ? 'added' : removed ? 'removed' : 'same',
})

const replaced = (before: string, after: string): WordPart[] =>
  filled([
    { text: before, as: 'removed' },
    { text: after, as: 'added' },
  ])

const filled = (parts: readonly WordPart[]) => parts.filter(({ text }) => text !== '')

/** Neighbouring changes as one, also over the gap between two words, what was removed before what was added. */
function gathered(parts: readonly WordPart[]): WordPart[] {
  const made: WordPart[] = []
  let change = { removed: '', added: '' }
  const close = () => {
    made.push(...replaced(change.removed, change.added))
    change = { removed: '', added: '' }
  }
  for (const [at, part] of parts.entries()) {
    const { text, as } = part
    if (as !== 'same') change[as] += text
    else if (at < parts.length - 1 && change.removed && change.added && text.trim() === '')
      change = { removed: change.removed + text, added: change.added + text }
    else {
      close()
      made.push(part)
    }
  }
  close()
  return made
}

function sharesEnough(parts: readonly WordPart[], length: number): boolean {
  const shared = parts.reduce((sum, { text, as }) => sum + (as === 'same' ? text.trim().length : 0), 0)
  return shared * 5 >= length
}
