import type { ReactNode } from 'react'
import { classNames } from '../page/classNames.ts'

/** Size of a question's words: plain when left out, else bold and larger. */
export type QuestionSize = 's' | 'm' | 'l'

type Props = {
  htmlFor: string
  size?: QuestionSize | undefined
  hidden?: boolean
  className?: string
  children: ReactNode
}

/** The question of a single control; `hidden` keeps it for screen readers where a legend already shows it. */
export function Label({ htmlFor, size, hidden = false, className, children }: Props) {
  const classes = classNames(
    'govuk-label',
    size && `govuk-label--${size}`,
    hidden && 'govuk-visually-hidden',
    className,
  )
  return (
    <label className={classes} htmlFor={htmlFor}>
      {children}
    </label>
  )
}
