import type { Block, FigureShape, Paper } from '#src/documents/blocks.ts'
import { pageWords } from '#src/documents/pageWords.ts'
import { paperMarks } from '#src/documents/paperMarks.ts'
import { normalise, plainText } from '#src/documents/plainText.ts'
import type { ReadBack } from '#src/documents/render/readBack/readBack.ts'

/** One word of a paper, and the line of it in which it stands. */
export type ExpectedWord = { text: string; line: number }
/** One line of a paper: what it says, and below which heading. */
export type ExpectedLine = { text: string; under?: string }

/** What a file of a paper must say. */
export type ExpectedPaper = {
  paper: Paper
  words: readonly ExpectedWord[]
  lines: readonly ExpectedLine[]
  /** The words in its drawings, which a Word file has in its pictures alone. */
  drawn: readonly string[]
  pictures: number
  /** The words that may stand at the head and the foot of its pages, besides the numbers of the pages. */
  edges: ReadonlySet<string>
}

/** What a file of this kind says where it is a paper as the app makes it; the paper is given as it is printed. */
export function expectedPaper(paper: Paper, kind: ReadBack['kind']): ExpectedPaper {
  const { blocks } = paper
  const lines = linesOf(blocks, kind)
  const figures = blocks.filter((block) => block.kind === 'figure')
  return {
    paper,
    lines,
    words: lines.flatMap(({ text }, line) => wordsOf(text).map((word) => ({ text: word, line }))),
    drawn: kind === 'pdf' ? figures.flatMap(({ svg }) => svg.flatMap(wordsInShape)) : [],
    pictures: kind === 'pdf' ? imagesIn(blocks) : figures.length,
    edges: new Set(edgesOf(paper).flatMap(wordsOf)),
  }
}

/** A figure whose image is not on this device is followed by a gap that says so, and shows none. */
const imagesIn = (blocks: readonly Block[]): number =>
  blocks.filter((block, at) => block.kind === 'figure' && block.image && blocks[at + 1]?.kind !== 'missing')
    .length

/** What a page shows above and below the text: its marks, its foot, and the head of a table that goes on from the page before. */
function edgesOf(paper: Paper): string[] {
  const { blocks, draft, reference, title, lang } = paper
  const heads = blocks.flatMap((block) => {
    if (block.kind === 'choices') return [block.header, ...block.answers]
    return block.kind === 'table' ? block.columns.map(({ header }) => header) : []
  })
  return [
    ...paperMarks(paper),
    ...(draft ? ['DRAFT'] : []),
    reference,
    title,
    '·',
    ...pageWords(lang),
    ...heads,
  ]
}

/** The words of a text as they are compared. */
export const wordsOf = (text: string): string[] => normalise(text).split(' ').filter(Boolean)

/** The description of a figure is seen in a Word file alone: a PDF gives it to those who listen. */
function linesOf(blocks: readonly Block[], kind: ReadBack['kind']): ExpectedLine[] {
  let under: string | undefined
  return blocks.flatMap((block) => {
    if (block.kind === 'heading') under = block.text
    const seen = block.kind === 'figure' && kind === 'pdf' ? { ...block, alt: '' } : block
    return plainText([seen])
      .split('\n')
      .filter((text) => text.trim() !== '')
      .map((text) => ({ text, ...(under !== undefined && { under }) }))
  })
}

const wordsInShape = (shape: FigureShape): string[] =>
  shape.shape === 'text' || shape.shape === 'marker' ? wordsOf(shape.text) : []
