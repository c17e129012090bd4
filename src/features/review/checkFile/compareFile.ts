import type { Paper } from '#src/documents/blocks.ts'
import type { ReadBack, ReadNote } from '#src/documents/render/readBack/readBack.ts'
import { edgeWords } from './edgeWords.ts'
import { type ExpectedPaper, expectedPaper, wordsOf } from './expectedPaper.ts'
import { type FoundWord, foundWords } from './foundWords.ts'
import { type Difference, wordDifferences } from './wordDifferences.ts'

/** What a file is beside the papers of an application. */
export type FileCheck =
  /** It is none of them; `nearest` is the title of the one that it is least unlike. */
  | { is: 'unlike'; nearest?: string }
  /** It is this paper, but in so much that it is not told word by word. */
  | { is: 'other'; paper: Paper }
  | { is: 'same'; paper: Paper; heads: readonly string[] }
  | ({ is: 'differs'; paper: Paper; heads: readonly string[] } & Findings)

/** In what a file differs from its paper. */
export type Findings = {
  differences: readonly Difference[]
  /** Lines at the head or the foot of its pages that the paper has not there. */
  edges: readonly string[]
  notes: readonly ReadNote[]
  /** How many pictures there should be and are, where that differs. */
  pictures?: { expected: number; found: number }
  /** Whether the words in its drawings are others. */
  drawn: boolean
}

/** Papers of which at least so many words, of a hundred, are those of the file are compared with it word by word. */
const alike = 50
const looked = 3
const little = 50

/** Which of the papers a file is, and in what it differs from it: it is the same only where every word, number and mark agrees. */
export function compareFile(read: ReadBack, papers: readonly Paper[]): FileCheck {
  const found = foundWords(read)
  const ranked = papers
    .map((paper) => expectedPaper(paper, read.kind))
    .map((expected) => ({ expected, like: likeness(expected, found) }))
    .sort((a, b) => b.like - a.like)
  const [first] = ranked
  if (!first || first.like * 100 < alike)
    return { is: 'unlike', ...(first && first.like > 0 && { nearest: first.expected.paper.title }) }
  const best = closest(
    read,
    found,
    ranked.filter(({ like }) => like * 100 >= alike).map(({ expected }) => expected),
  )
  if (!best) return { is: 'other', paper: first.expected.paper }
  const { paper } = best.expected
  const { heads, ...findings } = best.findings
  return weight(findings) === 0 ? { is: 'same', paper, heads } : { is: 'differs', paper, heads, ...findings }
}

type Compared = { expected: ExpectedPaper; findings: Findings & { heads: readonly string[] } }

/** The paper from which a file differs least, of those most like it. One from which it differs in little is looked no further for. */
function closest(
  read: ReadBack,
  found: readonly FoundWord[],
  ranked: readonly ExpectedPaper[],
): Compared | undefined {
  let best: Compared | undefined
  for (const expected of ranked.slice(0, looked)) {
    const differences = wordDifferences(expected, found)
    if (!differences) continue
    const findings = findingsOf(read, expected, differences)
    if (!best || weight(findings) < weight(best.findings)) best = { expected, findings }
    if (weight(best.findings) < little) break
  }
  return best
}

function findingsOf(
  { furniture, pieces, kind, notes, pictures, drawn }: ReadBack,
  expected: ExpectedPaper,
  differences: readonly Difference[],
): Findings & { heads: readonly string[] } {
  const edges = edgeWords(furniture, expected.edges, kind === 'pdf' ? pieces.length : undefined)
  return {
    differences,
    heads: edges.heads,
    edges: edges.others,
    notes,
    ...(pictures !== expected.pictures && { pictures: { expected: expected.pictures, found: pictures } }),
    // Where letters of a drawing stand close together no gap is found between them.
    drawn: drawn.flatMap(wordsOf).join('') !== expected.drawn.join(''),
  }
}

const weight = ({ differences, edges, notes, pictures, drawn }: Findings): number =>
  differences.length + edges.length + notes.length + (pictures ? 1 : 0) + (drawn ? 1 : 0)

/** How much of two texts is the same words, whatever their order, from 0 to 1. */
function likeness({ words }: ExpectedPaper, found: readonly FoundWord[]): number {
  if (words.length + found.length === 0) return 0
  const counts = new Map<string, number>()
  for (const { text } of words) counts.set(text, (counts.get(text) ?? 0) + 1)
  let shared = 0
  for (const { text } of found) {
    const left = counts.get(text) ?? 0
    if (left > 0) shared += 1
    counts.set(text, left - 1)
  }
  return (2 * shared) / (words.length + found.length)
}
