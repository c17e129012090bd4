import { asksForInterim } from '#src/domain/case/hearings.ts'
import { hearingPoints } from '#src/domain/law/proceedings.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { LegalPoint } from '#src/features/wizard/LegalPoint.tsx'
import { RowList } from '#src/features/wizard/RowList.tsx'
import type { StepControl } from '#src/features/wizard/useStepForm.ts'
import { FormDate } from '#src/ui/form/FormDate.tsx'
import { FormNumber } from '#src/ui/form/FormNumber.tsx'
import { FormText } from '#src/ui/form/FormText.tsx'
import { FormTime } from '#src/ui/form/FormTime.tsx'
import { FormYesNo } from '#src/ui/form/FormYesNo.tsx'
import { Details } from '#src/ui/notice/Details.tsx'
import { wording } from './wording.ts'

type Props = { control: StepControl<'court'> }

/** When the hearing is, how long it takes, when it cannot be, and who comes. */
export function Hearing({ control }: Props) {
  const { file } = useCase()
  return (
    <>
      <h2 className="govuk-heading-m">{wording.hearing}</h2>
      {asksForInterim(file) && <Listed control={control} at="interimHearing" />}
      <Listed control={control} at="hearing" />
      <FormNumber control={control} name="estimateMinutes" label={wording.estimate} suffix="minutes" />
      <Avoid control={control} />
      <FormYesNo control={control} name="attends.officer" legend={wording.officerAttends} notKnown />
      <FormYesNo control={control} name="attends.representative" legend={wording.lawyerAttends} notKnown />
      <Details summary={wording.absentTitle}>
        <LegalPoint point={hearingPoints.defendantAbsent} />
        <LegalPoint point={hearingPoints.onOath} />
        <LegalPoint point={hearingPoints.applicantAbsent} />
        <LegalPoint point={hearingPoints.bothAbsent} />
      </Details>
    </>
  )
}

function Listed({ control, at }: Props & { at: 'interimHearing' | 'hearing' }) {
  const words = wording.of[at]
  return (
    <FormYesNo
      control={control}
      name={`${at}.listed`}
      legend={words.listed}
      whenYes={
        <>
          <FormDate control={control} name={`${at}.on`} legend={words.on} />
          <FormTime control={control} name={`${at}.time`} label={words.time} hint={wording.timeHint} />
          <FormText control={control} name={`${at}.room`} label={words.room} width={20} />
        </>
      }
    />
  )
}

function Avoid({ control }: Props) {
  return (
    <RowList
      control={control}
      name="avoid"
      legend={wording.avoid}
      hint={wording.avoidHint}
      noun="date to avoid"
      addLabel={wording.addAvoid}
      prefix="avoid"
      row={(at) => (
        <>
          <FormDate control={control} name={`avoid.${at}.from`} legend={wording.avoidFrom(at + 1)} />
          <FormDate control={control} name={`avoid.${at}.to`} legend={wording.avoidTo(at + 1)} />
          <FormText control={control} name={`avoid.${at}.why`} label={wording.avoidWhy(at + 1)} />
        </>
      )}
    />
  )
}
