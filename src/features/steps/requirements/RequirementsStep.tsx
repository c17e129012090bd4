import { useCase } from '#src/features/wizard/caseContext.ts'
import { ConditionList } from '#src/features/wizard/conditions/ConditionList.tsx'
import { wording } from '#src/features/wizard/conditions/wording.ts'
import { StepPage } from '#src/features/wizard/StepPage.tsx'
import { TokenTextArea } from '#src/features/wizard/TokenTextArea.tsx'
import { useListForm } from '#src/features/wizard/useListForm.ts'
import { useStepForm } from '#src/features/wizard/useStepForm.ts'

/** The positive requirements sought, or why there is none. One form after the other, so that nothing on the page starts anew. */
export function RequirementsStep() {
  const { draft } = useCase()
  const none = useStepForm('requirements')
  const list = useListForm('requirements', 'items')
  const some = (draft.case.requirements?.items ?? []).length > 0
  return (
    <StepPage
      step="requirements"
      form={some ? list : none}
      {...(some && { list: true })}
      lead={wording.requirements.lead}
    >
      <ConditionList step="requirements" />
      {!some && <TokenTextArea control={none.control} name="noneWhy" label={wording.noneWhy} rows={3} />}
    </StepPage>
  )
}
