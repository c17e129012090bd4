import { areaGrounds } from '#src/domain/law/area.ts'
import { citation } from '#src/domain/law/citations.ts'
import { TokenTextArea } from '#src/features/wizard/TokenTextArea.tsx'
import type { StepControl } from '#src/features/wizard/useStepForm.ts'
import { FormRadios } from '#src/ui/form/FormRadios.tsx'
import { wording } from './wording.ts'

/** The three links that the Act knows, each with its words, and what shows the one that is chosen. */
export function AreaGrounds({ control }: { control: StepControl<'area'> }) {
  const options = areaGrounds.map(({ code, words, authority }) => ({
    value: code,
    label: wording.bases[code],
    hint: `“${words}” (${citation(authority)})`,
    conditional: (
      <TokenTextArea
        control={control}
        name="grounds"
        label={code === 'resides' ? wording.grounds : wording.believed}
        rows={4}
      />
    ),
  }))
  return <FormRadios control={control} name="basis" legend={wording.basis} options={options} />
}
