import { useWatch } from 'react-hook-form'
import { StepPage } from '#src/features/wizard/StepPage.tsx'
import { useStepForm } from '#src/features/wizard/useStepForm.ts'
import { FormRadios } from '#src/ui/form/FormRadios.tsx'
import { DecisionAgainst } from './DecisionAgainst.tsx'
import { NotificationDays } from './NotificationDays.tsx'
import { OrderMade } from './OrderMade.tsx'
import { Reminders } from './Reminders.tsx'
import { ServedFields } from './ServedFields.tsx'
import { Stations } from './Stations.tsx'
import { useServedMark } from './useServedMark.ts'
import { wording } from './wording.ts'

/** What the court decided, how the order was served, and by when the defendant must notify: SPA 2019 ss.6, 9, 10. */
export function ServiceStep() {
  const form = useStepForm('service')
  const { control } = form
  const result = useWatch({ control, name: 'outcome.result' })
  useServedMark()
  const options = [
    { value: 'notYet', label: wording.results.notYet },
    { value: 'made', label: wording.results.made },
    {
      value: 'refused',
      label: wording.results.refused,
      conditional: <DecisionAgainst control={control} result="refused" />,
    },
    {
      value: 'withdrawn',
      label: wording.results.withdrawn,
      conditional: <DecisionAgainst control={control} result="withdrawn" />,
    },
  ]
  const against = result === 'refused' || result === 'withdrawn'
  return (
    <StepPage step="service" form={form} lead={wording.lead}>
      <FormRadios control={control} name="outcome.result" legend={wording.result} options={options} />
      {result === 'made' && (
        <>
          <OrderMade control={control} />
          <ServedFields control={control} />
        </>
      )}
      {!against && <NotificationDays control={control} />}
      <Stations form={form} />
      {!against && <Reminders />}
    </StepPage>
  )
}
