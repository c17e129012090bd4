import { type ReactNode, useState } from 'react'
import { get } from 'react-hook-form'
import { tidy } from '#src/domain/case/blank.ts'
import { counted } from '#src/domain/shared/counted.ts'
import { FormFold } from '#src/ui/form/FormFold.tsx'
import type { ActForm } from './actForm.ts'

type Props = { form: ActForm; summary: string; fields: readonly string[]; children: ReactNode }

/** Questions that need no answer, folded away; the fold says how many have one, and opens where one is wrong. */
export function FieldGroup({ form, summary, fields, children }: Props) {
  const [answered] = useState(() => {
    const values = form.getValues()
    return fields.filter((field) => tidy(get(values, field)) !== undefined).length
  })
  return (
    <FormFold
      control={form.control}
      fields={fields}
      summary={answered > 0 ? `${summary} (${counted(answered, 'answer')})` : summary}
    >
      {children}
    </FormFold>
  )
}
