import type { ComponentProps, ReactNode } from 'react'
import { classNames } from '../page/classNames.ts'

/** How much a button matters: one primary per page, warning for what cannot be undone. */
export type ButtonVariant = 'primary' | 'secondary' | 'warning' | 'inverse'

type Props = Omit<ComponentProps<'button'>, 'className'> & { variant?: ButtonVariant; children: ReactNode }

/** A button. `type` is 'button' unless the step says 'submit'. */
export function Button({ variant = 'primary', type = 'button', children, ...rest }: Props) {
  return (
    <button
      {...rest}
      type={type}
      className={classNames('govuk-button', variant !== 'primary' && `govuk-button--${variant}`)}
    >
      {children}
    </button>
  )
}
