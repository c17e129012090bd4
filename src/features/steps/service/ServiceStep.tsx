import { useWatch } from 'react-hook-form'
import { asksForInterim } from '#src/domain/case/hearings.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { StepPage } from '#src/features/wizard/StepPage.tsx'
import { useServedMark } from '#src/features/wizard/useServedMark.ts'
import { useStepForm } from '#src/features/wizard/useStepForm.ts'
import { Decision } from './Decision.tsx'
import { NotificationDays } from './NotificationDays.tsx'
import { Reminders } from './Reminders.tsx'
import { Stations } from './Stations.tsx'
import { wording } from './wording.ts'

/** What the court decided on each order, how it was served, and by when the defendant must notify: SPA 2019 ss.6, 9, 10. */
export function ServiceStep() {
  const form = useStepForm('service')
  const { control } = form
  const { file } = useCase()
  const [interim, result] = useWatch({ control, name: ['interim.result', 'outcome.result'] })
  useServedMark()
  const isChange = file.route?.kind === 'change'
  const changesInterim = file.route?.kind === 'change' && file.route.order === 'interim'
  const against = result === 'refused' || result === 'withdrawn'
  return (
    <StepPage step="service" form={form} lead={wording.lead}>
      {(interim !== undefined || asksForInterim(file) || changesInterim) && (
        <Decision control={control} at="interim" />
      )}
      <Decision control={control} at="outcome" />
      {!against && !isChange && <NotificationDays control={control} />}
      <Stations form={form} />
      {!against && <Reminders />}
    </StepPage>
  )
}
