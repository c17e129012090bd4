import type { Paper } from '#src/documents/blocks.ts'
import { paperMarks } from '#src/documents/paperMarks.ts'
import { wordsOf } from '#src/documents/runs.ts'
import { BlocksView } from './BlocksView.tsx'
import { sequence } from './sequence.ts'

/** A whole paper with the marks above it and the footer below it, which print on every page. */
export function PaperView({ paper, headingOffset = 0 }: { paper: Paper; headingOffset?: number }) {
  const marks = paperMarks(paper)
  return (
    <article className="paper" lang={paper.lang}>
      {marks.length > 0 ? (
        <div className="paper-marks">
          {sequence(marks, (mark) => (
            <p>{wordsOf(mark)}</p>
          ))}
        </div>
      ) : null}
      <BlocksView blocks={paper.blocks} headingOffset={headingOffset} />
      <footer className="paper-foot">
        <p>{wordsOf(paper.reference)}</p>
        <p>{wordsOf(paper.title)}</p>
        {paper.audit ? <p>{wordsOf(paper.audit)}</p> : null}
      </footer>
    </article>
  )
}
