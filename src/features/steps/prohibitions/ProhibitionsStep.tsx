import { ConditionList } from '#src/features/wizard/conditions/ConditionList.tsx'
import { wording } from '#src/features/wizard/conditions/wording.ts'
import { ListError } from '#src/features/wizard/ListError.tsx'
import { StepPage } from '#src/features/wizard/StepPage.tsx'
import { useListForm } from '#src/features/wizard/useListForm.ts'

/** The prohibitions sought, each with its reasons. */
export function ProhibitionsStep() {
  const form = useListForm('prohibitions', 'items')
  return (
    <StepPage step="prohibitions" form={form} list lead={wording.prohibitions.lead}>
      <ConditionList step="prohibitions" error={<ListError control={form.control} name="items" />} />
    </StepPage>
  )
}
