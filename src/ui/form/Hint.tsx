import type { ReactNode } from 'react'
import { classNames } from '../page/classNames.ts'

type Props = { id: string; className?: string; children: ReactNode }

/** Short help under a question; screen readers read all of it, so no links and no long text. */
export function Hint({ id, className, children }: Props) {
  return (
    <div id={id} className={classNames('govuk-hint', className)}>
      {children}
    </div>
  )
}
