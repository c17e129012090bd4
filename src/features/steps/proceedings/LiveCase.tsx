import { TokenTextArea } from '#src/features/wizard/TokenTextArea.tsx'
import type { StepControl } from '#src/features/wizard/useStepForm.ts'
import { FormKnown } from '#src/ui/form/FormKnown.tsx'
import { FormRadios } from '#src/ui/form/FormRadios.tsx'
import { FormText } from '#src/ui/form/FormText.tsx'
import { FormTextArea } from '#src/ui/form/FormTextArea.tsx'
import { FormYesNo } from '#src/ui/form/FormYesNo.tsx'
import { wording } from './wording.ts'

type Props = { control: StepControl<'proceedings'> }

/** A criminal case that goes on: where it stands and how this application keeps apart from it. */
export function LiveCase({ control }: Props) {
  return (
    <>
      <FormText control={control} name="criminal.offence" label={wording.offence} />
      <FormKnown control={control} name="criminal.next" kind="date" legend={wording.next} />
      <FormKnown
        control={control}
        name="criminal.prosecutorToldOn"
        kind="date"
        legend={wording.told}
        notKnownLabel={wording.notTold}
        whyLabel={wording.notToldWhy}
      />
      <FormYesNo
        control={control}
        name="criminal.heldBack.answer"
        legend={wording.heldBack}
        hint={wording.heldBackHint}
        notKnown
        whenYes={<HeldBack control={control} />}
      />
      <FormRadios
        control={control}
        name="criminal.heard"
        legend={wording.heard}
        options={wording.heardOptions}
      />
      <TokenTextArea control={control} name="criminal.heardWhy" label={wording.heardWhy} rows={3} />
      <h2 className="govuk-heading-m">{wording.afterwards}</h2>
      <TokenTextArea
        control={control}
        name="criminal.afterwards.onConviction"
        label={wording.onConviction}
        rows={2}
      />
      <TokenTextArea
        control={control}
        name="criminal.afterwards.onAcquittal"
        label={wording.onAcquittal}
        rows={2}
      />
      <TokenTextArea
        control={control}
        name="criminal.afterwards.onNoCharge"
        label={wording.onNoCharge}
        rows={2}
      />
    </>
  )
}

function HeldBack({ control }: Props) {
  return (
    <>
      <FormTextArea control={control} name="criminal.heldBack.what" label={wording.heldBackWhat} rows={2} />
      <FormTextArea control={control} name="criminal.heldBack.why" label={wording.heldBackWhy} rows={2} />
    </>
  )
}
