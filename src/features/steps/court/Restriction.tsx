import { protectedPersonPoints } from '#src/domain/law/proceedings.ts'
import { LegalPoint } from '#src/features/wizard/LegalPoint.tsx'
import { TokenTextArea } from '#src/features/wizard/TokenTextArea.tsx'
import type { StepControl } from '#src/features/wizard/useStepForm.ts'
import { FormRadios } from '#src/ui/form/FormRadios.tsx'
import { FormYesNo } from '#src/ui/form/FormYesNo.tsx'
import { wording } from './wording.ts'

type Props = { control: StepControl<'court'> }

const points = {
  child: protectedPersonPoints.childReporting,
  nameWithheld: protectedPersonPoints.nameWithheld,
  sexualOffence: protectedPersonPoints.sexualOffence,
} as const

/** Whether the court is asked to restrict reporting, under which power and why. */
export function Restriction({ control }: Props) {
  return (
    <FormYesNo
      control={control}
      name="restriction.answer"
      legend={wording.restriction}
      notKnown
      whenYes={<Asked control={control} />}
    />
  )
}

function Asked({ control }: Props) {
  const powers = wording.powers.map((power) => ({
    ...power,
    conditional: <LegalPoint point={points[power.value]} />,
  }))
  return (
    <>
      <FormRadios control={control} name="restriction.power" legend={wording.power} options={powers} />
      <TokenTextArea control={control} name="restriction.why" label={wording.why} rows={3} />
    </>
  )
}
