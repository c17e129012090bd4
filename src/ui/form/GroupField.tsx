import type { ReactNode } from 'react'
import { describedBy } from './describedBy.ts'
import { ErrorMessage } from './ErrorMessage.tsx'
import { Fieldset } from './Fieldset.tsx'
import { FormGroup } from './FormGroup.tsx'
import { Hint } from './Hint.tsx'
import type { QuestionSize } from './Label.tsx'

/** The words of a question answered by a group of controls. */
export type GroupQuestion = { legend: string; hint?: ReactNode; size?: QuestionSize | undefined }

type Props = GroupQuestion & { id: string; error: string | undefined; role?: 'group'; children: ReactNode }

/** A question with several controls: legend, hint, error, controls. */
export function GroupField({ id, legend, hint, size, error, role, children }: Props) {
  return (
    <FormGroup error={error}>
      <Fieldset
        legend={legend}
        size={size}
        describedBy={describedBy(id, hint, error)}
        {...(role ? { role } : {})}
      >
        {hint && <Hint id={`${id}-hint`}>{hint}</Hint>}
        {error && <ErrorMessage id={`${id}-error`}>{error}</ErrorMessage>}
        {children}
      </Fieldset>
    </FormGroup>
  )
}
