import type { Block } from '#src/documents/blocks.ts'
import { BlocksView } from '#src/documents/render/html/BlocksView.tsx'
import type { StepId } from '#src/domain/flow/steps.ts'
import { Warning } from '#src/ui/notice/Warning.tsx'
import { dressPapers } from './paperSheet.ts'
import { useLiveView } from './useLiveView.ts'
import { useImageSource, useMapImages } from './useMapImages.ts'

dressPapers()

/** What the served papers say of one step, of what is saved; it never holds up a key. */
export function LiveView({ step, item }: { step: StepId; item: string | undefined }) {
  const blocks = useLiveView(step, item)
  if (!blocks) return null
  if (blocks === 'failed')
    return (
      <Warning>
        What the court will read of this page could not be shown. Nothing that you entered is lost. It is
        tried again with your next change.
      </Warning>
    )
  if (blocks.length === 0)
    return <p className="govuk-hint">Nothing on this page goes into the served papers.</p>
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard scrolls it where a table is wider than the panel
    <section className="app-live-view" aria-label="The text of the papers" tabIndex={0}>
      {blocks.some(hasImage) ? <BlocksOnMaps blocks={blocks} /> : <BlocksView {...shown(blocks)} />}
    </section>
  )
}

const hasImage = (block: Block) => block.kind === 'figure' && block.image !== undefined

/** The same with the images of the maps that are on this device. */
function BlocksOnMaps({ blocks }: { blocks: readonly Block[] }) {
  const imageSource = useImageSource(useMapImages())
  return <BlocksView {...shown(blocks)} imageSource={imageSource} />
}

const shown = (blocks: readonly Block[]) => ({ blocks, headingOffset: 2 - topLevel(blocks) })

/** The level of the highest heading, which stands on the page below the page's own. */
function topLevel(blocks: readonly Block[]): number {
  return Math.min(3, ...blocks.map((block) => (block.kind === 'heading' ? block.level : 3)))
}
