import { conditionsOf } from '#src/domain/conditions/condition.ts'
import { applies } from '#src/domain/flow/applies.ts'
import { interimPoints, interimWords } from '#src/domain/law/interim.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { NoticeQuestion } from '#src/features/wizard/NoticeQuestion.tsx'
import { stepPath } from '#src/features/wizard/paths.ts'
import { StatementText } from '#src/features/wizard/StatementText.tsx'
import { StatutoryWords } from '#src/features/wizard/StatutoryWords.tsx'
import { StepPage } from '#src/features/wizard/StepPage.tsx'
import { TokenTextArea } from '#src/features/wizard/TokenTextArea.tsx'
import { useStepForm } from '#src/features/wizard/useStepForm.ts'
import { Link } from '#src/ui/action/Link.tsx'
import { FormDate } from '#src/ui/form/FormDate.tsx'
import { Details } from '#src/ui/notice/Details.tsx'
import { wording } from './wording.ts'

const { fixedPeriod, endsWithMain, reasonsAnyway, sameLimits, notification, keepWatch } = interimPoints
const points = [fixedPeriod, endsWithMain, reasonsAnyway, sameLimits, notification, keepWatch]

/** The officer asks for an interim order; the court's test is another one than for a full order. */
export function InterimStep() {
  const form = useStepForm('interim')
  const { file } = useCase()
  const { control } = form
  const sought = conditionsOf(file).filter(({ interim }) => interim === 'yes').length
  const guidance = (
    <Details summary={wording.good}>
      {points.map((point) => (
        <StatementText key={point.text} statement={point} />
      ))}
    </Details>
  )
  return (
    <StepPage step="interim" form={form} lead={wording.lead} guidance={guidance}>
      {!applies('interim', file) && (
        <p className="govuk-body">
          {wording.notAsked} <Link href={stepPath(file.id, 'route')}>{wording.toRoute}</Link>
        </p>
      )}
      <StatutoryWords heading={wording.act} words={[interimWords.test, interimWords.ends]} />
      <p className="govuk-body">{wording.conditions(sought)}</p>
      <TokenTextArea
        control={control}
        name="appropriate"
        label={wording.appropriate}
        hint={wording.appropriateHint}
      />
      <TokenTextArea control={control} name="sinceLastAct" label={wording.sinceLastAct} rows={3} />
      <TokenTextArea control={control} name="cannotWait" label={wording.cannotWait} rows={3} />
      <FormDate control={control} name="lastDay" legend={wording.lastDay} hint={wording.lastDayHint} />
      <FormDate control={control} name="hearingBy" legend={wording.hearingBy} />
      <NoticeQuestion control={control} name="notice" />
    </StepPage>
  )
}
