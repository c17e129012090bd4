import { areaGrounds } from '#src/domain/law/area.ts'
import { citation } from '#src/domain/law/citations.ts'
import type { StepControl } from '#src/features/wizard/useStepForm.ts'
import { FormRadios } from '#src/ui/form/FormRadios.tsx'
import { FormTextArea } from '#src/ui/form/FormTextArea.tsx'
import { wording } from './wording.ts'

/** The three links that the Act knows, each with its words, and what shows the one that is chosen. */
export function AreaGrounds({ control }: { control: StepControl<'area'> }) {
  const options = areaGrounds.map(({ code, words, authority }) => ({
    value: code,
    label: wording.bases[code],
    hint: `“${words}” (${citation(authority)})`,
    conditional: (
      <FormTextArea
        control={control}
        name="grounds"
        label={code === 'resides' ? wording.grounds : wording.believed}
        rows={4}
      />
    ),
  }))
  return <FormRadios control={control} name="basis" legend={wording.basis} options={options} />
}
