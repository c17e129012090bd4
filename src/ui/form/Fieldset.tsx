import type { ReactNode } from 'react'
import { classNames } from '../page/classNames.ts'
import type { QuestionSize } from './Label.tsx'

type Props = {
  legend: string
  size?: QuestionSize | undefined
  describedBy?: string | undefined
  /** Says the group's name again on entering it: for groups of text inputs, such as a date. */
  role?: 'group'
  children: ReactNode
}

/** A group of controls that answer one question, named by its legend. */
export function Fieldset({ legend, size, describedBy, role, children }: Props) {
  return (
    <fieldset className="govuk-fieldset" role={role} aria-describedby={describedBy}>
      <legend className={classNames('govuk-fieldset__legend', size && `govuk-fieldset__legend--${size}`)}>
        {legend}
      </legend>
      {children}
    </fieldset>
  )
}
