import { type ReactNode, useState } from 'react'
import { type Control, type FieldValues, get, useFormState } from 'react-hook-form'
import { Details } from '../notice/Details.tsx'

type Props<T extends FieldValues, R> = {
  control: Control<T, unknown, R>
  /** The questions behind the fold, or a group that they are in. */
  fields: readonly string[]
  summary: ReactNode
  children: ReactNode
}

/** Questions folded away behind one line; the fold opens where one of them is wrong, and stays open while that is mended. */
export function FormFold<T extends FieldValues, R>({ control, fields, summary, children }: Props<T, R>) {
  const { errors } = useFormState({ control })
  const wrong = fields.some((field) => get(errors, field) !== undefined)
  const [wasWrong, setWasWrong] = useState(wrong)
  if (wrong && !wasWrong) setWasWrong(true)
  return (
    <Details summary={summary} open={wrong || wasWrong}>
      {children}
    </Details>
  )
}
