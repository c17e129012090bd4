import { defendantReads } from '#src/features/wizard/defendantReads.ts'
import { FormDate } from '#src/ui/form/FormDate.tsx'
import { FormText } from '#src/ui/form/FormText.tsx'
import { FormTextArea } from '#src/ui/form/FormTextArea.tsx'
import type { FieldsProps } from './actForm.ts'
import { FieldGroup } from './FieldGroup.tsx'
import { wording } from './wording.ts'

/** What came after: the report, what the police did, the effect, and what was broken by it. */
export function AfterFields({ form }: FieldsProps) {
  const { control } = form
  return (
    <FieldGroup
      form={form}
      summary={wording.afterGroup}
      fields={['reported', 'policeAction', 'effect', 'breachOf']}
    >
      <FormDate control={control} name="reported.on" legend={wording.reportedOn} />
      <FormText control={control} name="reported.reference" label={wording.reportedReference} />
      <FormTextArea
        control={control}
        name="policeAction"
        label={wording.policeAction}
        hint={defendantReads}
        rows={2}
      />
      <FormTextArea control={control} name="effect" label={wording.effect} hint={defendantReads} rows={2} />
      <FormText control={control} name="breachOf" label={wording.breachOf} hint={wording.breachHint} />
    </FieldGroup>
  )
}
