import { StepPage } from '#src/features/wizard/StepPage.tsx'
import { useStepForm } from '#src/features/wizard/useStepForm.ts'
import { FormDate } from '#src/ui/form/FormDate.tsx'
import { FormRadios } from '#src/ui/form/FormRadios.tsx'
import { FormText } from '#src/ui/form/FormText.tsx'
import { FormYesNo } from '#src/ui/form/FormYesNo.tsx'
import { wording } from './wording.ts'

/** The officer chooses which order to apply for. */
export function RouteStep() {
  const form = useStepForm('route')
  const { control } = form
  const main = (
    <>
      <FormText control={control} name="mainCourt" label={wording.mainCourt} />
      <FormText control={control} name="mainReference" label={wording.mainReference} />
      <FormDate control={control} name="mainMadeOn" legend={wording.mainMadeOn} />
      <FormYesNo control={control} name="sameChiefOfficer" legend={wording.sameChiefOfficer} />
    </>
  )
  const change = (
    <>
      <FormRadios control={control} name="deed" legend={wording.deed} options={wording.deeds} />
      <FormRadios control={control} name="order" legend={wording.order} options={wording.orders} />
    </>
  )
  const further = { full: undefined, fullWithInterim: undefined, interimOnly: main, change }
  const options = wording.kinds.map((kind) => ({ ...kind, conditional: further[kind.value] }))
  return (
    <StepPage step="route" form={form} lead={wording.lead}>
      <FormRadios control={control} name="kind" legend={wording.kind} options={options} />
    </StepPage>
  )
}
