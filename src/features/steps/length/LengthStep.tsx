import { conditionsOf } from '#src/domain/conditions/condition.ts'
import { conditionNumbers } from '#src/domain/grounds/numbering.ts'
import { actPoints, orderLimits } from '#src/domain/law/act.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { StatementText } from '#src/features/wizard/StatementText.tsx'
import { StatutoryWords } from '#src/features/wizard/StatutoryWords.tsx'
import { StepPage } from '#src/features/wizard/StepPage.tsx'
import { TokenTextArea } from '#src/features/wizard/TokenTextArea.tsx'
import { useStepForm } from '#src/features/wizard/useStepForm.ts'
import { FormDate } from '#src/ui/form/FormDate.tsx'
import { FormNumber } from '#src/ui/form/FormNumber.tsx'
import { FormRadios } from '#src/ui/form/FormRadios.tsx'
import { Details } from '#src/ui/notice/Details.tsx'
import { wording } from './wording.ts'

const { kinds, reaches } = wording

/** How long the applicant asks the court to make the order for, and where it has effect. */
export function LengthStep() {
  const form = useStepForm('length')
  const { control } = form
  const reason = (label: string) => (
    <TokenTextArea control={control} name="period.reason" label={label} rows={3} />
  )
  const guidance = (
    <Details summary={wording.different}>
      <StatementText statement={actPoints.differentPeriods} />
    </Details>
  )
  return (
    <StepPage step="length" form={form} lead={wording.lead} guidance={guidance}>
      <StatutoryWords heading={wording.act} words={[orderLimits.furtherOrder, orderLimits.twoYears]} />
      <FormRadios
        control={control}
        name="period.kind"
        legend={wording.period}
        options={[
          {
            value: 'forLength',
            label: kinds.forLength,
            conditional: (
              <>
                <FormNumber control={control} name="period.years" label={wording.years} width={2} />
                <FormNumber control={control} name="period.months" label={wording.months} width={2} />
                {reason(wording.reason)}
              </>
            ),
          },
          {
            value: 'untilDay',
            label: kinds.untilDay,
            conditional: (
              <>
                <FormDate
                  control={control}
                  name="period.lastDay"
                  legend={wording.lastDay}
                  hint={wording.lastDayHint}
                />
                {reason(wording.reason)}
              </>
            ),
          },
          { value: 'untilFurtherOrder', label: kinds.untilFurtherOrder, conditional: reason(wording.noEnd) },
        ]}
      />
      <StatutoryWords heading={wording.actPlace} words={[orderLimits.everywhere]} />
      <Limited />
      <FormRadios
        control={control}
        name="locality.reach"
        legend={wording.reach}
        options={[
          { value: 'uk', label: reaches.uk },
          {
            value: 'someLimited',
            label: reaches.someLimited,
            conditional: <TokenTextArea control={control} name="locality.why" label={wording.why} rows={3} />,
          },
        ]}
      />
    </StepPage>
  )
}

/** The conditions that are limited already, so that the two answers agree. */
function Limited() {
  const { file } = useCase()
  const numbers = conditionNumbers(file)
  const limited = conditionsOf(file).filter(({ locality }) => locality?.reach === 'limited')
  if (limited.length === 0) return null
  return (
    <p className="govuk-body">
      {wording.limited} {limited.map(({ id }) => numbers.get(id)).join(', ')}
    </p>
  )
}
