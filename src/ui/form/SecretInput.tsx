import { type Ref, useState } from 'react'
import { VisuallyHidden } from '../page/VisuallyHidden.tsx'
import { TextInput } from './TextInput.tsx'

type Props = {
  id: string
  name: string
  /** What is typed, in the words of the button beside it: "Show passphrase". */
  what: string
  value: string
  error?: boolean
  describedBy?: string | undefined
  inputRef?: Ref<HTMLInputElement>
  onChange: (text: string) => void
  onBlur?: () => void
}

/** A secret on one line without its question, hidden until it is asked for. */
export function SecretInput({ what, ...input }: Props) {
  const [shown, setShown] = useState<boolean>()
  return (
    <div className="govuk-input__wrapper govuk-password-input__wrapper">
      <TextInput
        {...input}
        className="govuk-password-input__input"
        type={shown ? 'text' : 'password'}
        autoCapitalize="none"
      />
      <button
        type="button"
        className="govuk-button govuk-button--secondary govuk-password-input__toggle"
        aria-controls={input.id}
        onClick={() => setShown(!shown)}
      >
        {shown ? 'Hide' : 'Show'} <VisuallyHidden>{what}</VisuallyHidden>
      </button>
      <span className="govuk-visually-hidden" role="status">
        {shown !== undefined && `Your ${what} is ${shown ? 'shown' : 'hidden'}.`}
      </span>
    </div>
  )
}
