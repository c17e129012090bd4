import { diffArrays } from 'diff'
import type { ExpectedPaper } from './expectedPaper.ts'
import type { FoundWord } from './foundWords.ts'

/** One place at which a file differs from a paper: what the paper says, what the file says, and where. */
export type Difference = {
  expected: string
  found: string
  /** Some words before and after, as the paper has them. */
  before: string
  after: string
  /** The heading below which it stands in the paper. */
  under?: string
  /** The number that is printed before the paragraph. */
  paragraph?: string
  page?: number
}

/** Words that differ beyond this mean that it is another paper, or another version of it. */
const mostEdits = 2000
const context = 6

/** Where the words of a file are not those of a paper, in their order; undefined where they differ in too much to be told. */
export function wordDifferences(
  expected: Pick<ExpectedPaper, 'words' | 'lines'>,
  found: readonly FoundWord[],
): Difference[] | undefined {
  const [old, now] = [expected.words.map(({ text }) => text), found.map(({ text }) => text)]
  const changes = diffArrays(old, now, { maxEditLength: mostEdits })
  if (!changes) return undefined
  const differences: Difference[] = []
  let [at, foundAt] = [0, 0]
  let open: { at: number; foundAt: number } | undefined
  const close = () => {
    if (!open) return
    const removed = expected.words.slice(open.at, at)
    const added = found.slice(open.foundAt, foundAt)
    const words = removed.map(({ text }) => text).join(' ')
    if (!saysTheSame(words, added)) {
      const says = added.map(({ text }) => text).join(' ')
      differences.push({
        expected: words,
        found: says,
        ...placeOf(expected, open.at, at, found[open.foundAt]),
      })
    }
    open = undefined
  }
  for (const { added, removed, count } of changes) {
    if (!added && !removed) close()
    else open ??= { at, foundAt }
    if (!added) at += count
    if (!removed) foundAt += count
  }
  close()
  return differences
}

/** Whether the words found are those expected; the end of a line may stand for a space, or break a word that is too long for it. */
function saysTheSame(expected: string, found: readonly FoundWord[]): boolean {
  let at = 0
  for (const [place, { text, broken }] of found.entries()) {
    const space = expected.startsWith(' ', at)
    if (place > 0 && !broken && !space) return false
    if (place > 0 && space) at += 1
    if (!expected.startsWith(text, at)) return false
    at += text.length
  }
  return at === expected.length
}

function placeOf(
  { words, lines }: Pick<ExpectedPaper, 'words' | 'lines'>,
  from: number,
  to: number,
  found: FoundWord | undefined,
): Pick<Difference, 'before' | 'after' | 'under' | 'paragraph' | 'page'> {
  const said = (start: number, end: number) =>
    words
      .slice(Math.max(0, start), end)
      .map(({ text }) => text)
      .join(' ')
  const line = lines[(words[from] ?? words.at(-1))?.line ?? 0]
  const [, paragraph] = /^(\d+(?:\.\d+)*)\.? /.exec(line?.text ?? '') ?? []
  return {
    before: said(from - context, from),
    after: said(to, to + context),
    ...(line?.under !== undefined && { under: line.under }),
    ...(paragraph !== undefined && { paragraph }),
    ...(found?.page !== undefined && { page: found.page }),
  }
}
