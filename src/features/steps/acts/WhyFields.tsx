import { useWatch } from 'react-hook-form'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { itemPath } from '#src/features/wizard/paths.ts'
import { Link } from '#src/ui/action/Link.tsx'
import { FormSelect } from '#src/ui/form/FormSelect.tsx'
import { FormTextArea } from '#src/ui/form/FormTextArea.tsx'
import { Inset } from '#src/ui/notice/Inset.tsx'
import type { FieldsProps } from './actForm.ts'
import { FieldGroup } from './FieldGroup.tsx'
import { runWording } from './runWording.ts'
import { wording } from './wording.ts'

/** Why the act was unwelcome and what it shows: once for its run, alone where it looks harmless by itself. */
export function WhyFields({ form }: FieldsProps) {
  const { file } = useCase()
  const chosen = useWatch({ control: form.control, name: 'run' })
  const runs = file.acts?.runs ?? []
  const why = runs.find(({ id }) => id === chosen)?.why
  return (
    <FieldGroup form={form} summary={wording.runGroup} fields={['run', 'context']}>
      <FormSelect
        control={form.control}
        name="run"
        label={wording.run}
        hint={wording.runHint}
        placeholder={wording.noRun}
        options={runs.map(({ id, name }) => ({ value: id, label: name ?? runWording.unnamed }))}
      />
      {why && <Inset>{why}</Inset>}
      <p className="govuk-body">
        <Link href={itemPath(file.id, 'acts', 'runs')}>{runWording.manage(runs.length)}</Link>
      </p>
      <FormTextArea
        control={form.control}
        name="context"
        label={wording.context}
        hint={wording.contextHint}
        rows={3}
      />
    </FieldGroup>
  )
}
