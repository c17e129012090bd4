import { useCase } from '#src/features/wizard/caseContext.ts'
import { ConditionList } from '#src/features/wizard/conditions/ConditionList.tsx'
import { wording } from '#src/features/wizard/conditions/wording.ts'
import { StepPage } from '#src/features/wizard/StepPage.tsx'
import { TokenTextArea } from '#src/features/wizard/TokenTextArea.tsx'
import { useStepForm } from '#src/features/wizard/useStepForm.ts'

/** The positive requirements sought, or why there is none. */
export function RequirementsStep() {
  const { draft } = useCase()
  return (draft.case.requirements?.items ?? []).length > 0 ? <SomeRequirements /> : <NoRequirement />
}

function SomeRequirements() {
  return (
    <StepPage step="requirements" lead={wording.requirements.lead}>
      <ConditionList step="requirements" />
    </StepPage>
  )
}

function NoRequirement() {
  const form = useStepForm('requirements')
  return (
    <StepPage step="requirements" form={form} lead={wording.requirements.lead}>
      <ConditionList step="requirements" />
      <TokenTextArea control={form.control} name="noneWhy" label={wording.noneWhy} rows={3} />
    </StepPage>
  )
}
