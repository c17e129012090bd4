import { type ReactNode, useState } from 'react'
import { get, useFormState } from 'react-hook-form'
import { tidy } from '#src/domain/case/blank.ts'
import { counted } from '#src/domain/shared/counted.ts'
import { Details } from '#src/ui/notice/Details.tsx'
import type { ActForm } from './actForm.ts'

type Props = { form: ActForm; summary: string; fields: readonly string[]; children: ReactNode }

/** Questions that need no answer, folded away; the fold says how many have one, and opens where one is wrong. */
export function FieldGroup({ form, summary, fields, children }: Props) {
  const { errors } = useFormState({ control: form.control })
  const [answered] = useState(() => {
    const values = form.getValues()
    return fields.filter((field) => tidy(get(values, field)) !== undefined).length
  })
  const wrong = fields.some((field) => get(errors, field) !== undefined)
  const [wasWrong, setWasWrong] = useState(wrong)
  if (wrong && !wasWrong) setWasWrong(true) // it stays open while the answer is mended
  return (
    <Details
      summary={answered > 0 ? `${summary} (${counted(answered, 'answer')})` : summary}
      open={wrong || wasWrong}
    >
      {children}
    </Details>
  )
}
