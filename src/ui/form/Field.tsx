import type { ReactNode } from 'react'
import { ErrorMessage } from './ErrorMessage.tsx'
import { FormGroup } from './FormGroup.tsx'
import { Hint } from './Hint.tsx'
import { Label, type QuestionSize } from './Label.tsx'

/** The words of a question with a single control. */
export type Question = { label: string; hint?: ReactNode; size?: QuestionSize | undefined }

type Props = Question & {
  id: string
  error: string | undefined
  className?: string
  after?: ReactNode
  children: ReactNode
}

/** A question with one control: label, hint, error, control, in the order in which they are read. */
export function Field({ id, label, hint, size, error, className, after, children }: Props) {
  return (
    <FormGroup error={error} className={className}>
      <Label htmlFor={id} size={size}>
        {label}
      </Label>
      {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
      {error && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
      {children}
      {after}
    </FormGroup>
  )
}
