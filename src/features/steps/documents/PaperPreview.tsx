import { lazy, Suspense, useEffect, useRef } from 'react'
import type { Paper } from '#src/documents/blocks.ts'
import { PaperView } from '#src/documents/render/html/PaperView.tsx'
import { dressPapers } from '#src/features/wizard/paperSheet.ts'
import { useImageSource, useMapImages } from '#src/features/wizard/useMapImages.ts'
import { Button } from '#src/ui/action/Button.tsx'
import { wording } from './wording.ts'

const ReadingFigure = lazy(async () => ({
  default: (await import('./ReadingFigure.tsx')).ReadingFigure,
}))

/** Papers in plain words, for people who are not lawyers. */
const plain: ReadonlySet<string> = new Set(['D3a', 'D13', 'D14', 'D14e'])

dressPapers()

/** One paper inside the page, as it will be printed. It takes the focus when it opens. */
export function PaperPreview({ paper, onClose }: { paper: Paper; onClose: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null)
  const imageSource = useImageSource(useMapImages())

  // The browser's focus: the paper opens below the list from which it was chosen.
  useEffect(() => {
    heading.current?.focus()
    heading.current?.scrollIntoView?.({ block: 'start' })
  }, [])

  return (
    <section aria-labelledby="paper-preview">
      <h2 className="govuk-heading-m" id="paper-preview" tabIndex={-1} ref={heading}>
        {wording.preview}: {paper.title}
      </h2>
      <Button variant="secondary" onClick={onClose}>
        {wording.close}
      </Button>
      {plain.has(paper.code) && (
        <Suspense fallback={null}>
          <ReadingFigure paper={paper} />
        </Suspense>
      )}
      <div className="app-paper">
        <PaperView paper={paper} headingOffset={2} imageSource={imageSource} />
      </div>
    </section>
  )
}
