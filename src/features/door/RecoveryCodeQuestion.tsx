import { type FormEvent, useRef, useState } from 'react'
import { readRecoveryCode } from '#src/storage/vault/keys/recoveryCode.ts'
import { Button } from '#src/ui/action/Button.tsx'
import { ButtonGroup } from '#src/ui/action/ButtonGroup.tsx'
import { LinkButton } from '#src/ui/action/LinkButton.tsx'
import { describedBy } from '#src/ui/form/describedBy.ts'
import { Field } from '#src/ui/form/Field.tsx'
import { Form } from '#src/ui/form/Form.tsx'
import { TextInput } from '#src/ui/form/TextInput.tsx'
import { PageHeading } from '#src/ui/page/PageHeading.tsx'

type Props = { code: string; onShowAgain: () => void; onRight: () => void }

const id = 'last-four'

/** Asks for the end of a recovery code that is no longer on the screen, so that nobody goes on without it on paper. */
export function RecoveryCodeQuestion({ code, onShowAgain, onRight }: Props) {
  const [text, setText] = useState('')
  const [error, setError] = useState<string>()
  const input = useRef<HTMLInputElement>(null)

  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (readRecoveryCode(code.slice(0, -4) + text) === code) return onRight()
    setError(
      text.trim() === ''
        ? 'Enter the last four characters of the recovery code'
        : 'Those are not the last four characters. Look at your paper again, or have the code shown again.',
    )
    input.current?.focus()
  }

  return (
    <Form onSubmit={submit}>
      <PageHeading focusKey="question">Look at your paper</PageHeading>
      <div role={error && 'alert'}>
        <Field id={id} label="What are the last four characters of the recovery code?" error={error}>
          <TextInput
            id={id}
            name={id}
            value={text}
            width={5}
            autoCapitalize="characters"
            error={error !== undefined}
            describedBy={describedBy(id, undefined, error)}
            inputRef={input}
            onChange={setText}
          />
        </Field>
      </div>
      <ButtonGroup>
        <Button type="submit">Go on</Button>
        <LinkButton onClick={onShowAgain}>Show the code again</LinkButton>
      </ButtonGroup>
    </Form>
  )
}
