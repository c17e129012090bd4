import type { Block, Paper } from '#src/documents/blocks.ts'
import { wordsOf } from '#src/documents/runs.ts'
import { readingAge } from './readingAge.ts'
import { wording } from './wording.ts'

/** How easily a paper in plain words reads, as a figure to compare by; the words of conditions and of the law count too. */
export function ReadingFigure({ paper }: { paper: Paper }) {
  const age = readingAge(proseOf(paper.blocks))
  return age === undefined ? null : <p className="govuk-body-s">{wording.readingAge(Math.round(age))}</p>
}

/** The sentences of a paper: paragraphs, numbered lines and bullets, not its tables and forms. */
function proseOf(blocks: readonly Block[]): string {
  return blocks
    .flatMap((block): string[] => {
      if (block.kind === 'paragraph') return [wordsOf(block.text)]
      if (block.kind === 'bullets') return block.items.map(wordsOf)
      if (block.kind !== 'numbered') return []
      return block.items.flatMap(({ text, sub = [] }) => [
        wordsOf(text),
        ...sub.map((each) => wordsOf(each.text)),
      ])
    })
    .map((line) => (/[.!?:]$/.test(line) ? line : `${line}.`))
    .join('\n')
}
