import type { FieldValues } from 'react-hook-form'
import type { Bound } from './Bound.ts'
import { Choice, type Option } from './Choice.tsx'
import { ErrorMessage } from './ErrorMessage.tsx'
import { FormGroup } from './FormGroup.tsx'
import { useBound } from './useBound.ts'

type Props<T extends FieldValues, R> = Bound<T, R> & Pick<Option, 'label' | 'hint' | 'conditional'>

/** A single tick box, as for a confirmation. Value: true or false; missing shows it empty. */
export function FormCheckbox<T extends FieldValues, R = T>({ control, name, ...words }: Props<T, R>) {
  const { id, value, error, change, blur, ref } = useBound({ control, name })
  return (
    <FormGroup error={error}>
      {error && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
      <div className="govuk-checkboxes">
        <Choice
          kind="checkbox"
          id={id}
          name={name}
          option={{ value: 'yes', ...words }}
          checked={value === true}
          describedBy={error ? `${id}-error` : undefined}
          inputRef={ref}
          onChange={change}
          onBlur={blur}
        />
      </div>
    </FormGroup>
  )
}
