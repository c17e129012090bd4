import { useState } from 'react'
import type { FieldValues } from 'react-hook-form'
import { VisuallyHidden } from '../page/VisuallyHidden.tsx'
import type { Bound } from './Bound.ts'
import { describedBy } from './describedBy.ts'
import { Field, type Question } from './Field.tsx'
import { TextInput } from './TextInput.tsx'
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
  const [shown, setShown] = useState<boolean>()
  return (
    <Field id={id} label={label} hint={hint} size={size} error={error} className="govuk-password-input">
      <div className="govuk-input__wrapper govuk-password-input__wrapper">
        <TextInput
          className="govuk-password-input__input"
          id={id}
          name={name}
          type={shown ? 'text' : 'password'}
          autoCapitalize="none"
          value={textOf(value)}
          error={Boolean(error)}
          describedBy={describedBy(id, hint, error)}
          inputRef={ref}
          onChange={change}
          onBlur={blur}
        />
        <button
          type="button"
          className="govuk-button govuk-button--secondary govuk-password-input__toggle"
          aria-controls={id}
          onClick={() => setShown(!shown)}
        >
          {shown ? 'Hide' : 'Show'} <VisuallyHidden>{what}</VisuallyHidden>
        </button>
        <span className="govuk-visually-hidden" role="status">
          {shown !== undefined && `Your ${what} is ${shown ? 'shown' : 'hidden'}.`}
        </span>
      </div>
    </Field>
  )
}
