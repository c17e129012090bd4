import { StepPage } from '#src/features/wizard/StepPage.tsx'
import { Coverage } from '#src/features/wizard/thread/Coverage.tsx'
import { ThreadMatrix } from '#src/features/wizard/thread/ThreadMatrix.tsx'
import { wording } from '#src/features/wizard/thread/wording.ts'

/** How the conditions meet the acts, and the matrix of all that each condition rests on. */
export function ThreadStep() {
  return (
    <StepPage step="thread" alone="wide" lead={wording.lead}>
      <Coverage />
      <ThreadMatrix from="thread" />
    </StepPage>
  )
}
