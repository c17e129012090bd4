import { soonerTonight } from '#src/domain/law/notABar.ts'
import { LegalPoint } from '#src/features/wizard/LegalPoint.tsx'
import { StepPage } from '#src/features/wizard/StepPage.tsx'
import { type StepControl, useStepForm } from '#src/features/wizard/useStepForm.ts'
import { FormDate } from '#src/ui/form/FormDate.tsx'
import { FormRadios } from '#src/ui/form/FormRadios.tsx'
import { FormSelect } from '#src/ui/form/FormSelect.tsx'
import { FormText } from '#src/ui/form/FormText.tsx'
import { FormTextArea } from '#src/ui/form/FormTextArea.tsx'
import { FormYesNo } from '#src/ui/form/FormYesNo.tsx'
import { Details } from '#src/ui/notice/Details.tsx'
import { Inset } from '#src/ui/notice/Inset.tsx'
import { NotABar } from './NotABar.tsx'
import { TestInShort } from './TestInShort.tsx'
import { wording } from './wording.ts'

/** The officer decides whether to apply; a decision not to apply is kept and looked at again. */
export function DecisionStep() {
  const form = useStepForm('decision')
  const { control } = form
  const outcomes = [
    { value: 'apply', label: wording.apply },
    {
      value: 'doNotApply',
      label: wording.doNotApply,
      hint: wording.doNotApplyHint,
      conditional: <NotApplying control={control} />,
    },
  ]
  return (
    <StepPage step="decision" form={form} lead={wording.lead}>
      <TestInShort />
      <NotABar />
      <FormYesNo
        control={control}
        name="sooner.answer"
        legend={wording.sooner}
        hint={wording.soonerHint}
        notKnown
        whenYes={<FormTextArea control={control} name="sooner.what" label={wording.soonerWhat} rows={3} />}
      />
      <Details summary={wording.soonerTitle}>
        <LegalPoint point={soonerTonight.arrest} />
        <LegalPoint point={soonerTonight.notice} />
      </Details>
      <LegalPoint point={soonerTonight.notHerself} />
      <FormRadios control={control} name="outcome" legend={wording.outcome} options={outcomes} />
    </StepPage>
  )
}

function NotApplying({ control }: { control: StepControl<'decision'> }) {
  return (
    <>
      <FormSelect control={control} name="reasonCode" label={wording.reasonCode} options={wording.reasons} />
      <FormTextArea control={control} name="reason" label={wording.reason} rows={4} />
      <FormText control={control} name="reviewer" label={wording.reviewer} />
      <FormDate control={control} name="lookAgainOn" legend={wording.lookAgainOn} />
      <Inset>{wording.kept}</Inset>
    </>
  )
}
