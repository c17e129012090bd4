import { ConditionList } from '#src/features/wizard/conditions/ConditionList.tsx'
import { wording } from '#src/features/wizard/conditions/wording.ts'
import { StepPage } from '#src/features/wizard/StepPage.tsx'

/** The prohibitions sought, each with its reasons. */
export function ProhibitionsStep() {
  return (
    <StepPage step="prohibitions" lead={wording.prohibitions.lead}>
      <ConditionList step="prohibitions" />
    </StepPage>
  )
}
