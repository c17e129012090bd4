import type { Paper } from '#src/documents/blocks.ts'
import { bareWords } from '#src/documents/markedRuns.ts'
import { paperMarks } from '#src/documents/paperMarks.ts'
import { BlocksView } from './BlocksView.tsx'
import type { ImageSource } from './FigureView.tsx'
import { sequence } from './sequence.ts'

type PaperProps = { paper: Paper; headingOffset?: number; imageSource?: ImageSource | undefined }

/** A whole paper, its texts `asPrinted`, with the marks above it and the footer below it, which print on every page. */
export function PaperView({ paper, headingOffset = 0, imageSource }: PaperProps) {
  const marks = paperMarks(paper)
  return (
    <article className="paper" lang={paper.lang}>
      {marks.length > 0 ? (
        <div className="paper-marks">
          {sequence(marks, (mark) => (
            <p>{bareWords(mark)}</p>
          ))}
        </div>
      ) : null}
      <BlocksView blocks={paper.blocks} headingOffset={headingOffset} imageSource={imageSource} />
      <footer className="paper-foot">
        {paper.reference ? <p>{bareWords(paper.reference)}</p> : null}
        <p>{bareWords(paper.title)}</p>
        {paper.audit ? <p>{bareWords(paper.audit)}</p> : null}
      </footer>
    </article>
  )
}
