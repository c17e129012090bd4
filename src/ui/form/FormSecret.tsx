import type { FieldValues } from 'react-hook-form'
import type { Bound } from './Bound.ts'
import { describedBy } from './describedBy.ts'
import { Field, type Question } from './Field.tsx'
import { SecretInput } from './SecretInput.tsx'
import { textOf } from './textOf.ts'
import { useBound } from './useBound.ts'

type Props<T extends FieldValues, R> = Bound<T, R> &
  Question & {
    /** What is typed, in the words of the button beside it: "Show passphrase". */
    what?: string
  }

/** A secret on one line, hidden until it is asked for. Value: the text as typed, '' once cleared. */
export function FormSecret<T extends FieldValues, R = T>(props: Props<T, R>) {
  const { control, name, label, hint, size, what = 'passphrase' } = props
  const { id, value, error, change, blur, ref } = useBound({ control, name })
  return (
    <Field id={id} label={label} hint={hint} size={size} error={error} className="govuk-password-input">
      <SecretInput
        id={id}
        name={name}
        what={what}
        value={textOf(value)}
        error={Boolean(error)}
        describedBy={describedBy(id, hint, error)}
        inputRef={ref}
        onChange={change}
        onBlur={blur}
      />
    </Field>
  )
}
