import { FormGroup } from '#src/ui/form/FormGroup.tsx'
import { Hint } from '#src/ui/form/Hint.tsx'
import { Label } from '#src/ui/form/Label.tsx'
import { SecretInput } from '#src/ui/form/SecretInput.tsx'
import { DoorError } from './DoorError.tsx'

/** A secret that is typed at the door. */
export type TypedSecret = 'passphrase' | 'recoveryCode'

/** What is said under the field of a secret; a new `attempt` is heard anew. */
export type SecretError = { attempt: number; words: string; seconds?: number }

type Props = {
  kind: TypedSecret
  text: string
  error: SecretError | undefined
  onChange: (text: string) => void
}

const questions = {
  passphrase: { label: 'Passphrase', what: 'passphrase', hint: undefined },
  recoveryCode: {
    label: 'Recovery code',
    what: 'recovery code',
    hint: 'The 26 letters and numbers on the paper printed when the vault was made. Spaces and capital letters do not matter.',
  },
} as const

/** The passphrase or the recovery code. What was typed stays when it was wrong, so that it can be looked at and put right. */
export function SecretField({ kind, text, error, onChange }: Props) {
  const { label, what, hint } = questions[kind]
  const describedBy = [hint && `${kind}-hint`, error && `${kind}-error`].filter(Boolean).join(' ')
  return (
    <FormGroup error={error?.words}>
      <Label htmlFor={kind} size="s">
        {label}
      </Label>
      {hint && <Hint id={`${kind}-hint`}>{hint}</Hint>}
      {error && (
        <DoorError key={error.attempt} id={`${kind}-error`} words={error.words} seconds={error.seconds} />
      )}
      <SecretInput
        key={kind}
        id={kind}
        name={kind}
        what={what}
        value={text}
        error={error !== undefined}
        describedBy={describedBy || undefined}
        onChange={onChange}
      />
    </FormGroup>
  )
}
