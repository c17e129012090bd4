import { useWatch } from 'react-hook-form'
import { useParams } from 'react-router'
import { measure, measureKinds } from '#src/domain/case/necessity.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { stepPath } from '#src/features/wizard/paths.ts'
import { StepPage } from '#src/features/wizard/StepPage.tsx'
import { TokenTextArea } from '#src/features/wizard/TokenTextArea.tsx'
import { useItemForm } from '#src/features/wizard/useItemForm.ts'
import { FormDate } from '#src/ui/form/FormDate.tsx'
import { FormRadios } from '#src/ui/form/FormRadios.tsx'
import { FormSelect } from '#src/ui/form/FormSelect.tsx'
import { FormText } from '#src/ui/form/FormText.tsx'
import { measureTitle } from './measureTitle.ts'
import { wording } from './wording.ts'

const kinds = measureKinds.map((value) => ({ value, label: measureTitle(value) }))

/** One other measure: what it is, how it stands and the gap that it leaves. */
export function NecessityItemPage() {
  const { item: id = '' } = useParams()
  const { draft } = useCase()
  const form = useItemForm({ step: 'necessity', list: 'measures', id }, measure)
  const { control } = form
  const { item } = wording
  const kind = useWatch({ control, name: 'kind' })
  return (
    <StepPage
      step="necessity"
      form={form}
      item={id}
      title={item.title}
      lead={item.lead}
      continueTo={stepPath(draft.case.id, 'necessity')}
      continueLabel={item.continue}
    >
      <FormSelect control={control} name="kind" label={item.kind} options={kinds} />
      <FormRadios control={control} name="status" legend={item.status} options={item.statuses} />
      <FormText control={control} name="court" label={item.court} />
      <FormText control={control} name="reference" label={item.reference} width={20} />
      <FormDate control={control} name="from" legend={item.from} />
      <FormDate control={control} name="ends" legend={item.ends} />
      <TokenTextArea control={control} name="terms" label={item.terms} rows={3} />
      {kind === 'existingSpo' && (
        <TokenTextArea
          control={control}
          name="compared"
          label={item.compared}
          hint={item.comparedHint}
          rows={3}
        />
      )}
      <TokenTextArea control={control} name="gap" label={item.gap} rows={4} />
    </StepPage>
  )
}
