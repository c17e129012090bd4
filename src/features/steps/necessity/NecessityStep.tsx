import { applyTest, makeTest } from '#src/domain/law/act.ts'
import { CourtWillAsk } from '#src/features/wizard/CourtWillAsk.tsx'
import { ReasoningBox } from '#src/features/wizard/ReasoningBox.tsx'
import { StatutoryWords } from '#src/features/wizard/StatutoryWords.tsx'
import { StepPage } from '#src/features/wizard/StepPage.tsx'
import { TokenTextArea } from '#src/features/wizard/TokenTextArea.tsx'
import { useStepForm } from '#src/features/wizard/useStepForm.ts'
import { FormDate } from '#src/ui/form/FormDate.tsx'
import { FormText } from '#src/ui/form/FormText.tsx'
import { FormYesNo } from '#src/ui/form/FormYesNo.tsx'
import { MeasureList } from './MeasureList.tsx'
import { wording } from './wording.ts'

/** The officer shows the third test: necessity, of which the police's words and the court's differ. */
export function NecessityStep() {
  const form = useStepForm('necessity')
  const { control } = form
  return (
    <StepPage step="necessity" form={form} lead={wording.lead}>
      <StatutoryWords
        heading={wording.officer}
        words={[applyTest.opening, applyTest.necessity, applyTest.anyVictim]}
      />
      <StatutoryWords
        heading={wording.court}
        words={[makeTest.opening, makeTest.necessity, makeTest.anyVictim]}
      />
      <p className="govuk-body">{wording.different}</p>
      <CourtWillAsk test="necessity" />
      <MeasureList control={control} />
      <h2 className="govuk-heading-m">{wording.yours}</h2>
      <ReasoningBox
        control={control}
        name="reasoning"
        setAside="setAside"
        test="necessity"
        label={wording.reasoning}
        hint={wording.reasoningHint}
      />
      <TokenTextArea control={control} name="whyNow" label={wording.whyNow} rows={4} />
      <TokenTextArea control={control} name="proportionality" label={wording.proportionality} rows={4} />
      <FormYesNo
        control={control}
        name="searched.answer"
        legend={wording.searched}
        notKnown
        whenYes={
          <>
            <FormDate control={control} name="searched.on" legend={wording.on} />
            <FormText control={control} name="searched.where" label={wording.where} />
          </>
        }
      />
      <FormYesNo
        control={control}
        name="personallyConnected.answer"
        legend={wording.connected}
        hint={wording.connectedHint}
        notKnown
        whenYes={
          <TokenTextArea
            control={control}
            name="personallyConnected.whyNotDapo"
            label={wording.whyNotDapo}
            rows={3}
          />
        }
      />
    </StepPage>
  )
}
