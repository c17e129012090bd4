import { useParams } from 'react-router'
import { requirement } from '#src/domain/case/condition.ts'
import { ConditionItem } from '#src/features/wizard/conditions/ConditionItem.tsx'
import { useItemForm } from '#src/features/wizard/useItemForm.ts'
import { ProviderFields } from './ProviderFields.tsx'

/** One requirement: its wording, why it is needed, who delivers it and how it works. */
export function RequirementsItemPage() {
  const { item: id = '' } = useParams()
  const form = useItemForm({ step: 'requirements', list: 'items', id }, requirement)
  return (
    <ConditionItem step="requirements" id={id} form={form}>
      <ProviderFields form={form} />
    </ConditionItem>
  )
}
