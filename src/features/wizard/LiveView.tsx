import type { Block } from '#src/documents/blocks.ts'
import { BlocksView } from '#src/documents/render/html/BlocksView.tsx'
import type { StepId } from '#src/domain/flow/steps.ts'
import { Warning } from '#src/ui/notice/Warning.tsx'
import { dressPapers } from './paperSheet.ts'
import { useLiveView } from './useLiveView.ts'

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
    <div className="app-live-view">
      <BlocksView blocks={blocks} headingOffset={2 - topLevel(blocks)} />
    </div>
  )
}

/** The level of the highest heading, which stands on the page below the page's own. */
function topLevel(blocks: readonly Block[]): number {
  return Math.min(3, ...blocks.map((block) => (block.kind === 'heading' ? block.level : 3)))
}
