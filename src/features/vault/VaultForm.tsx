import type { ReactNode } from 'react'
import { type FieldValues, type UseFormReturn, useFormState } from 'react-hook-form'
import { Button, type ButtonVariant } from '#src/ui/action/Button.tsx'
import { ButtonGroup } from '#src/ui/action/ButtonGroup.tsx'
import { Link } from '#src/ui/action/Link.tsx'
import { ErrorSummary } from '#src/ui/form/ErrorSummary.tsx'
import { Form } from '#src/ui/form/Form.tsx'

type Props<T extends FieldValues> = {
  form: UseFormReturn<T, unknown, T>
  button: string
  /** On the button while the work is done. */
  working: string
  variant?: ButtonVariant
  onSubmit: (answers: T) => Promise<void>
  children: ReactNode
}

/** A form about the vault: its errors, its questions, one button, and the way back without a change. */
export function VaultForm<T extends FieldValues>(props: Props<T>) {
  const { form, button, working, variant = 'primary', onSubmit, children } = props
  const { control, handleSubmit } = form
  const { isSubmitting } = useFormState({ control })
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault()
        if (!isSubmitting) void handleSubmit(onSubmit)()
      }}
    >
      <ErrorSummary control={control} />
      {children}
      <ButtonGroup>
        <Button type="submit" variant={variant} aria-disabled={isSubmitting}>
          {isSubmitting ? working : button}
        </Button>
        <Link href="/vault">Cancel</Link>
      </ButtonGroup>
    </Form>
  )
}
