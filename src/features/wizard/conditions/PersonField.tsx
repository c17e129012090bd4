import { Field } from '#src/ui/form/Field.tsx'
import { type ParameterProps, textOfRaw } from './parameterProps.ts'
import { usePeopleOptions } from './usePeopleOptions.ts'

/** A person of the case, chosen by name. */
export function PersonField({ id, label, asked, value, onChange }: ParameterProps) {
  const options = usePeopleOptions(asked.who)
  return (
    <Field id={id} label={label} hint={asked.hint} error={undefined}>
      <select
        className="govuk-select"
        id={id}
        name={id}
        value={textOfRaw(value)}
        autoComplete="off"
        aria-describedby={asked.hint ? `${id}-hint` : undefined}
        onChange={(event) => onChange(event.target.value || undefined)}
      >
        <option value="">Choose one</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  )
}
