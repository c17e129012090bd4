import { useWatch } from 'react-hook-form'
import { FormRadios } from '#src/ui/form/FormRadios.tsx'
import { DecisionAgainst } from './DecisionAgainst.tsx'
import { OrderMade } from './OrderMade.tsx'
import { ServedFields } from './ServedFields.tsx'
import type { OfOrder } from './serviceControl.ts'
import { wording } from './wording.ts'

/** The decision on one of the two orders, what was made and how it was served. */
export function Decision({ control, at }: OfOrder) {
  const result = useWatch({ control, name: `${at}.result` })
  const options = [
    { value: 'notYet', label: wording.results.notYet },
    { value: 'made', label: wording.results.made },
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
