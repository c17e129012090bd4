import { Field } from '#src/ui/form/Field.tsx'
import { useTyped } from '#src/ui/form/useTyped.ts'
import { listOfRaw, type ParameterProps } from './parameterProps.ts'
import { linesOf } from './parameterText.ts'
import { wording } from './wording.ts'

/** Several things, one on each line. */
export function ListField({ id, label, asked, value, onChange }: ParameterProps) {
  const change = (next: unknown) => onChange(Array.isArray(next) ? next.map(String) : undefined)
  const { shown, type } = useTyped(listOfRaw(value), linesOf, change, (lines) =>
    Array.isArray(lines) ? lines.join('\n') : '',
  )
  return (
    <Field
      id={id}
      label={label}
      hint={asked.hint ? `${wording.inputs.onePerLine} ${asked.hint}` : wording.inputs.onePerLine}
      error={undefined}
    >
      <textarea
        className="govuk-textarea"
        id={id}
        name={id}
        rows={4}
        autoComplete="off"
        spellCheck={false}
        value={shown}
        aria-describedby={`${id}-hint`}
        onChange={(event) => type(event.target.value)}
      />
    </Field>
  )
}
