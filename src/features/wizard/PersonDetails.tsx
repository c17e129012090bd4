import { type FieldArrayPath, type FieldValues, useWatch } from 'react-hook-form'
import type { Bound } from '#src/ui/form/Bound.ts'
import { FormRadios } from '#src/ui/form/FormRadios.tsx'
import { FormSelect } from '#src/ui/form/FormSelect.tsx'
import { FormText } from '#src/ui/form/FormText.tsx'
import { anyBound } from './anyBound.ts'
import { personWords } from './personWords.ts'
import { RowList } from './RowList.tsx'
import { WithheldTag } from './WithheldTag.tsx'

type Props<T extends FieldValues, R> = Bound<T, R> & { name: FieldArrayPath<T> }

/** The details that could lead somebody to a person, each withheld until it is released with a reason. */
export function PersonDetails<T extends FieldValues, R = T>(bound: Props<T, R>) {
  const { control, name } = anyBound(bound)
  return (
    <RowList
      control={control}
      name={name}
      legend={personWords.details}
      hint={personWords.detailsHint}
      noun="detail"
      addLabel={personWords.addDetail}
      prefix="detail"
      start={{ released: 'no' }}
      row={(at) => <PersonDetail control={control} name={`${name}.${at}`} place={at + 1} />}
    />
  )
}

function PersonDetail({ control, name, place }: Bound<FieldValues> & { place: number }) {
  const released: unknown = useWatch({ control, name: `${name}.released` })
  const options = [
    { value: 'no', label: personWords.withhold },
    {
      value: 'yes',
      label: personWords.release,
      conditional: <FormText control={control} name={`${name}.why`} label={personWords.releasedWhy(place)} />,
    },
  ]
  return (
    <>
      <p className="govuk-body">
        <WithheldTag released={released} />
      </p>
      <FormSelect
        control={control}
        name={`${name}.kind`}
        label={personWords.kind(place)}
        options={personWords.kinds}
      />
      <FormText control={control} name={`${name}.value`} label={personWords.value(place)} />
      <FormRadios
        control={control}
        name={`${name}.released`}
        legend={personWords.released(place)}
        options={options}
        small
      />
    </>
  )
}
