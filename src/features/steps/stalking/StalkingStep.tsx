import { actPoints, applyTest, makeTest } from '#src/domain/law/act.ts'
import { examplesOnly, fourAid } from '#src/domain/law/stalkingActs.ts'
import { ActsChart } from '#src/features/wizard/ActsChart.tsx'
import { CourtWillAsk } from '#src/features/wizard/CourtWillAsk.tsx'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { ReasoningBox } from '#src/features/wizard/ReasoningBox.tsx'
import { StatementText } from '#src/features/wizard/StatementText.tsx'
import { StatutoryWords } from '#src/features/wizard/StatutoryWords.tsx'
import { StepPage } from '#src/features/wizard/StepPage.tsx'
import { TokenTextArea } from '#src/features/wizard/TokenTextArea.tsx'
import { useStepForm } from '#src/features/wizard/useStepForm.ts'
import { Details } from '#src/ui/notice/Details.tsx'
import { ActsByItem } from './ActsByItem.tsx'
import { wording } from './wording.ts'

const { anywhereAnyTime, omissions, noConviction, severalActs } = actPoints
const points = [examplesOnly, anywhereAnyTime, omissions, noConviction, severalActs]
const fours = ['fixated', 'obsessive', 'unwanted', 'repeated'] as const

/** The officer shows the first test: acts associated with stalking. */
export function StalkingStep() {
  const form = useStepForm('stalking')
  const { file } = useCase()
  const { control } = form

  return (
    <StepPage step="stalking" form={form} lead={wording.lead} guidance={<Guidance />}>
      <StatutoryWords heading={wording.officer} words={[applyTest.opening, applyTest.acts]} />
      <StatutoryWords heading={wording.court} words={[makeTest.opening, makeTest.acts]} />
      <CourtWillAsk test="stalking" />
      <ActsByItem />
      <h2 className="govuk-heading-m">{wording.howOften}</h2>
      <ActsChart file={file} />
      <h2 className="govuk-heading-m">{wording.yours}</h2>
      <ReasoningBox
        control={control}
        name="reasoning"
        setAside="setAside"
        test="stalking"
        label={wording.reasoning}
        hint={wording.reasoningHint}
      />
      <Details summary={wording.fourSummary}>
        <StatementText statement={fourAid} />
        {fours.map((four) => (
          <TokenTextArea
            key={four}
            control={control}
            name={`four.${four}`}
            label={wording.four[four]}
            rows={3}
          />
        ))}
      </Details>
    </StepPage>
  )
}

function Guidance() {
  return (
    <Details summary={wording.guidance}>
      {points.map((point) => (
        <StatementText key={point.text} statement={point} />
      ))}
    </Details>
  )
}
