import { useWatch } from 'react-hook-form'
import type { CaseFile } from '#src/domain/case/caseFile.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { FormDate } from '#src/ui/form/FormDate.tsx'
import { FormRadios } from '#src/ui/form/FormRadios.tsx'
import { DecisionAgainst } from './DecisionAgainst.tsx'
import { OrderMade } from './OrderMade.tsx'
import { ServedFields } from './ServedFields.tsx'
import type { OfOrder } from './serviceControl.ts'
import { wording } from './wording.ts'

/** The decision on one of the two orders, what was made and how it was served. */
export function Decision({ control, at }: OfOrder) {
  const result = useWatch({ control, name: `${at}.result` })
  const { route } = useCase().file
  const options = [
    { value: 'notYet', label: wording.results.notYet },
    granting(control, at, route),
    {
      value: 'refused',
      label: wording.results.refused,
      conditional: <DecisionAgainst control={control} at={at} result="refused" />,
    },
    {
      value: 'withdrawn',
      label: wording.results.withdrawn,
      conditional: <DecisionAgainst control={control} at={at} result="withdrawn" />,
    },
  ]
  return (
    <section aria-labelledby={`${at}-decision`}>
      <h2 className="govuk-heading-m" id={`${at}-decision`}>
        {wording.orders[at]}
      </h2>
      <FormRadios control={control} name={`${at}.result`} legend={wording.result[at]} options={options} />
      {result === 'made' && (
        <>
          <OrderMade control={control} at={at} />
          <ServedFields control={control} at={at} />
        </>
      )}
    </section>
  )
}

/** What it means that the court did as asked: an order is made, or the one in force is changed or discharged. */
function granting(control: OfOrder['control'], at: OfOrder['at'], route: CaseFile['route']) {
  const { results, dischargedOn } = wording
  const changed = route?.kind === 'change' && at === (route.order === 'interim' ? 'interim' : 'outcome')
  if (!changed) return { value: 'made', label: results.made } as const
  if (route.deed !== 'discharge') return { value: 'made', label: results.granted } as const
  return {
    value: 'discharged',
    label: results.discharged,
    conditional: <FormDate control={control} name={`${at}.on`} legend={dischargedOn} />,
  } as const
}
