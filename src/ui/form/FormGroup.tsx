import type { ReactNode } from 'react'
import { classNames } from '../page/classNames.ts'

type Props = { error?: string | undefined; className?: string | undefined; children: ReactNode }

/** The block around one question; a red bar when it holds an error. */
export function FormGroup({ error, className, children }: Props) {
  return (
    <div className={classNames('govuk-form-group', error && 'govuk-form-group--error', className)}>
      {children}
    </div>
  )
}
