import { FormRadios } from '#src/ui/form/FormRadios.tsx'
import type { PapersServedControl } from './papersServedControl.ts'
import { wording } from './wording.ts'

type Props = {
  control: PapersServedControl
  name: 'served.answer' | 'reply.came'
  legend: string
  /** What No means so far. */
  no: string
}

/** Whether something has happened; if it has not, it may still. */
export function YesOrNotYet({ control, name, legend, no }: Props) {
  return (
    <FormRadios
      control={control}
      name={name}
      legend={legend}
      options={[
        { value: 'yes', label: wording.yes },
        { value: 'no', label: no },
      ]}
    />
  )
}
