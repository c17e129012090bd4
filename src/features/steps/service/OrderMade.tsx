import { useCase } from '#src/features/wizard/caseContext.ts'
import { FormCombo } from '#src/ui/form/FormCombo.tsx'
import { FormDate } from '#src/ui/form/FormDate.tsx'
import { FormRadios } from '#src/ui/form/FormRadios.tsx'
import { FormYesNo } from '#src/ui/form/FormYesNo.tsx'
import type { ServiceControl } from './serviceControl.ts'
import { wording } from './wording.ts'

const words = wording.made

const orders = [
  { value: 'full', label: words.orders.full },
  { value: 'interim', label: words.orders.interim },
]

/** The order as the court made it. */
export function OrderMade({ control }: { control: ServiceControl }) {
  const { file } = useCase()
  const courts = file.profile?.courts.map(({ name }) => name) ?? []
  return (
    <>
      <h2 className="govuk-heading-m">{words.heading}</h2>
      <FormRadios control={control} name="outcome.order" legend={words.order} options={orders} />
      <FormDate control={control} name="outcome.madeOn" legend={words.madeOn} />
      <FormDate control={control} name="outcome.lastDay" legend={words.lastDay} hint={words.lastDayHint} />
      <FormCombo control={control} name="outcome.court" label={words.court} options={courts} />
      <FormYesNo
        control={control}
        name="outcome.replacesInterim.answer"
        legend={words.replacesInterim}
        hint={words.replacesInterimHint}
        notKnown
        whenYes={
          <FormDate
            control={control}
            name="outcome.replacesInterim.interimMadeOn"
            legend={words.interimMadeOn}
          />
        }
      />
    </>
  )
}
