import { defendantPoints } from '#src/domain/law/proceedings.ts'
import { LegalPoint } from '#src/features/wizard/LegalPoint.tsx'
import type { StepControl } from '#src/features/wizard/useStepForm.ts'
import { FormDate } from '#src/ui/form/FormDate.tsx'
import { FormRadios } from '#src/ui/form/FormRadios.tsx'
import { FormText } from '#src/ui/form/FormText.tsx'
import { FormYesNo } from '#src/ui/form/FormYesNo.tsx'
import { Part2 } from './Part2.tsx'
import { wording } from './wording.ts'

type Props = { control: StepControl<'circumstances'> }

/** Whether the defendant is represented, in custody, or under sex-offender notification. */
export function LegalPosition({ control }: Props) {
  const places = wording.custodies.map((place) =>
    place.value === 'liberty' || place.value === 'notKnown'
      ? place
      : { ...place, conditional: <Custody control={control} /> },
  )
  return (
    <>
      <h2 className="govuk-heading-m">{wording.position}</h2>
      <FormYesNo
        control={control}
        name="solicitor.answer"
        legend={wording.solicitor}
        notKnown
        whenYes={<Solicitor control={control} />}
        whenNo={<LegalPoint point={defendantPoints.legalAid} />}
      />
      <FormRadios control={control} name="custody.status" legend={wording.custody} options={places} />
      <Part2 control={control} />
    </>
  )
}

function Solicitor({ control }: Props) {
  return (
    <>
      <FormText control={control} name="solicitor.name" label={wording.solicitorName} />
      <FormText control={control} name="solicitor.contact" label={wording.solicitorContact} />
    </>
  )
}

function Custody({ control }: Props) {
  return (
    <>
      <FormText control={control} name="custody.where" label={wording.custodyWhere} />
      <FormDate control={control} name="custody.until" legend={wording.custodyUntil} />
    </>
  )
}
