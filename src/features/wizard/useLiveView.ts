import { useDeferredValue, useEffect, useState } from 'react'
import type { Block } from '#src/documents/blocks.ts'
import type { StepId } from '#src/domain/flow/steps.ts'
import { useServices, type ViewToWrite } from '#src/features/drafts/services.ts'
import { useCase } from './caseContext.ts'
import { newestOnly } from './newestOnly.ts'

type Written = { about: ViewToWrite; blocks: readonly Block[] | undefined }

/**
 * What the served papers say of one page, written apart from it for each change that is saved. What was written last
 * stands until there is something newer, and none of another page is ever given. Undefined until the first is there.
 */
export function useLiveView(step: StepId, item: string | undefined): readonly Block[] | 'failed' | undefined {
  const { file } = useCase()
  const { writeView } = useServices()
  const [written, setWritten] = useState<Written>()
  const [ask] = useState(() => newestOnly(writeView, (about, blocks) => setWritten({ about, blocks })))

  // The worker that writes it.
  useEffect(() => ask({ step, item, file }), [ask, step, item, file])

  // A long view is rendered between two keys.
  const shown = useDeferredValue(written)
  if (shown?.about.step !== step || shown.about.item !== item) return undefined
  return shown.blocks ?? 'failed'
}
