import type { Control } from 'react-hook-form'
import { FormRadios } from '#src/ui/form/FormRadios.tsx'
import { FormTextArea } from '#src/ui/form/FormTextArea.tsx'
import type { NoteAnswers } from './noteAnswers.ts'
import { words } from './wording.ts'

const { other } = words

/** Worries about no one rule, and whether and how it is safe to be contacted. */
export function OtherPart({ control }: { control: Control<NoteAnswers> }) {
  const how = <FormTextArea control={control} name="safeHow" label={other.how} rows={3} />
  return (
    <>
      <FormTextArea control={control} name="worries" label={other.worries} />
      <FormRadios
        control={control}
        name="safe"
        legend={other.legend}
        options={[
          { value: 'yes', label: other.safe.yes, conditional: how },
          { value: 'no', label: other.safe.no },
          { value: 'notKnown', label: other.safe.notKnown },
        ]}
      />
    </>
  )
}
