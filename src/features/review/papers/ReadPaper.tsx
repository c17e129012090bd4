import type { Paper } from '#src/documents/blocks.ts'
import { PaperView } from '#src/documents/render/html/PaperView.tsx'
import { dressPapers } from '#src/features/wizard/paperSheet.ts'
import { useImageSource, useMapImages } from '#src/features/wizard/useMapImages.ts'

dressPapers()

/** One paper as it will be printed. */
export function ReadPaper({ paper }: { paper: Paper }) {
  const imageSource = useImageSource(useMapImages())
  return (
    <div className="app-paper">
      <PaperView paper={paper} headingOffset={1} imageSource={imageSource} />
    </div>
  )
}
