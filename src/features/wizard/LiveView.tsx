import { useDeferredValue, useMemo } from 'react'
import type { Block } from '#src/documents/blocks.ts'
import { previewOf } from '#src/documents/preview.ts'
import { BlocksView } from '#src/documents/render/html/BlocksView.tsx'
import { servedView } from '#src/domain/audience/servedView.ts'
import type { StepId } from '#src/domain/flow/steps.ts'
import { useCase } from './caseContext.ts'
import { dressPapers } from './paperSheet.ts'

dressPapers()

/** What the served papers say of one step, computed from what is saved; it never holds up a key. */
export function LiveView({ step, item }: { step: StepId; item: string | undefined }) {
  const draft = useDeferredValue(useCase().draft)
  // Measured: with 1,000 acts the view takes several milliseconds, and the panel renders more often than it changes.
  const blocks = useMemo(() => previewOf(step, servedView(draft.case), item), [step, draft, item])

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
