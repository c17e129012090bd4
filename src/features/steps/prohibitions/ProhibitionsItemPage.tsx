import { useParams } from 'react-router'
import { prohibition } from '#src/domain/case/condition.ts'
import { ConditionItem } from '#src/features/wizard/conditions/ConditionItem.tsx'
import { useItemForm } from '#src/features/wizard/useItemForm.ts'

/** One prohibition: its wording, why it is needed and how it works. */
export function ProhibitionsItemPage() {
  const { item: id = '' } = useParams()
  const form = useItemForm({ step: 'prohibitions', list: 'items', id }, prohibition)
  return <ConditionItem step="prohibitions" id={id} form={form} />
}
