import { escalation } from '#src/domain/grounds/escalation.ts'
import { applyTest, makeTest, riskMeaning } from '#src/domain/law/act.ts'
import { ActsChart } from '#src/features/wizard/ActsChart.tsx'
import { CourtWillAsk } from '#src/features/wizard/CourtWillAsk.tsx'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { ReasoningBox } from '#src/features/wizard/ReasoningBox.tsx'
import { StatutoryWords } from '#src/features/wizard/StatutoryWords.tsx'
import { StepPage } from '#src/features/wizard/StepPage.tsx'
import { TokenTextArea } from '#src/features/wizard/TokenTextArea.tsx'
import { useReferenceMarks } from '#src/features/wizard/useReferenceMarks.ts'
import { useStepForm } from '#src/features/wizard/useStepForm.ts'
import { FormRadios } from '#src/ui/form/FormRadios.tsx'
import { AssessmentQuestion } from './AssessmentQuestion.tsx'
import { AtRiskRows } from './AtRiskRows.tsx'
import { wording } from './wording.ts'

/** The officer shows the second test: a risk associated with stalking. */
export function RiskStep() {
  const form = useStepForm('risk')
  const { control } = form
  return (
    <StepPage step="risk" form={form} lead={wording.lead}>
      <StatutoryWords heading={wording.officer} words={[applyTest.opening, applyTest.risk]} />
      <StatutoryWords heading={wording.court} words={[makeTest.opening, makeTest.risk]} />
      <StatutoryWords heading={wording.meaning} words={[riskMeaning.harm, riskMeaning.unwelcome]} />
      <CourtWillAsk test="risk" />
      <Shown />
      <AtRiskRows control={control} />
      <FormRadios
        control={control}
        name="knowledge"
        legend={wording.knowledge}
        options={wording.knowledges}
      />
      <TokenTextArea control={control} name="knowledgeWhy" label={wording.knowledgeWhy} rows={3} />
      <TokenTextArea control={control} name="harmless" label={wording.harmless} rows={3} />
      <h2 className="govuk-heading-m">{wording.yours}</h2>
      <ReasoningBox
        control={control}
        name="reasoning"
        setAside="setAside"
        test="risk"
        label={wording.reasoning}
        hint={wording.reasoningHint}
      />
      <TokenTextArea control={control} name="escalation" label={wording.escalation} rows={3} />
      <TokenTextArea control={control} name="imminence" label={wording.imminence} rows={3} />
      <TokenTextArea control={control} name="protective" label={wording.protective} rows={3} />
      <AssessmentQuestion control={control} />
    </StepPage>
  )
}

/** What is already entered that bears on the risk. */
function Shown() {
  const { file } = useCase()
  const acts = file.acts?.items ?? []
  const { toText } = useReferenceMarks()
  return (
    <>
      <h2 className="govuk-heading-m">{wording.evidence}</h2>
      <ActsChart file={file} />
      <ul className="govuk-list govuk-list--bullet">
        {escalation(acts).map(({ code, text }) => (
          <li key={code}>{toText(text)}</li>
        ))}
      </ul>
    </>
  )
}
