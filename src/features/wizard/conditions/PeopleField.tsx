import { Choice } from '#src/ui/form/Choice.tsx'
import { GroupField } from '#src/ui/form/GroupField.tsx'
import { toggled } from '#src/ui/form/toggled.ts'
import { listOfRaw, type ParameterProps } from './parameterProps.ts'
import { usePeopleOptions } from './usePeopleOptions.ts'

/** Several people of the case. */
export function PeopleField({ id, label, asked, value, onChange }: ParameterProps) {
  const options = usePeopleOptions(asked.who)
  const chosen = listOfRaw(value)
  return (
    <GroupField id={id} legend={label} hint={asked.hint} error={undefined}>
      <div className="govuk-checkboxes govuk-checkboxes--small">
        {options.map((option, at) => (
          <Choice
            key={option.value}
            kind="checkbox"
            id={at === 0 ? id : `${id}-${at + 1}`}
            name={id}
            option={option}
            checked={chosen.includes(option.value)}
            onChange={(checked) => onChange(toggled(options, chosen, option, checked).map(String))}
            onBlur={() => undefined}
          />
        ))}
      </div>
    </GroupField>
  )
}
