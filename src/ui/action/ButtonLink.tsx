import type { ReactNode } from 'react'
import { classNames } from '../page/classNames.ts'
import type { ButtonVariant } from './Button.tsx'
import { Link } from './Link.tsx'

type Props = { href: string; variant?: ButtonVariant; children: ReactNode }

/** A link to another page with the look of a button; a link to all who meet it by screen reader or speech. */
export function ButtonLink({ href, variant = 'primary', children }: Props) {
  return (
    <Link
      href={href}
      draggable={false}
      className={classNames('govuk-button', variant !== 'primary' && `govuk-button--${variant}`)}
    >
      {children}
    </Link>
  )
}
