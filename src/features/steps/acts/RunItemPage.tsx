import { run } from '#src/domain/case/acts.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { itemPath } from '#src/features/wizard/paths.ts'
import { StepPage } from '#src/features/wizard/StepPage.tsx'
import { useItemForm } from '#src/features/wizard/useItemForm.ts'
import { FormText } from '#src/ui/form/FormText.tsx'
import { FormTextArea } from '#src/ui/form/FormTextArea.tsx'
import { runWording } from './runWording.ts'

/** One run of like acts: its name, and why its acts were unwelcome, asked once. */
export function RunItemPage({ id }: { id: string }) {
  const { file } = useCase()
  const form = useItemForm({ step: 'acts', list: 'runs', id }, run)
  return (
    <StepPage
      step="acts"
      form={form}
      item={id}
      title={runWording.itemTitle}
      continueTo={itemPath(file.id, 'acts', 'runs')}
      continueLabel={runWording.save}
    >
      <FormText control={form.control} name="name" label={runWording.name} hint={runWording.nameHint} />
      <FormTextArea control={form.control} name="why" label={runWording.why} hint={runWording.whyHint} />
    </StepPage>
  )
}
