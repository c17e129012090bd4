import type { ReactNode } from 'react'
import type { FieldValues } from 'react-hook-form'
import type { Bound } from './Bound.ts'
import { FormRadios } from './FormRadios.tsx'
import type { GroupQuestion } from './GroupField.tsx'

type Props<T extends FieldValues, R> = Bound<T, R> &
  GroupQuestion & {
    /** Offers 'Not known' as an answer of its own. */
    notKnown?: boolean
    /** What to ask further under each answer. */
    whenYes?: ReactNode
    whenNo?: ReactNode
    whenNotKnown?: ReactNode
  }

/** A yes or no question. Value: 'yes', 'no' or 'notKnown'; missing means not asked yet. */
export function FormYesNo<T extends FieldValues, R = T>(props: Props<T, R>) {
  const { notKnown = false, whenYes, whenNo, whenNotKnown, ...question } = props
  const options = [
    { value: 'yes', label: 'Yes', conditional: whenYes },
    { value: 'no', label: 'No', conditional: whenNo },
    ...(notKnown ? [{ value: 'notKnown', label: 'Not known', conditional: whenNotKnown }] : []),
  ]
  return <FormRadios {...question} options={options} inline={!(whenYes || whenNo || whenNotKnown)} />
}
