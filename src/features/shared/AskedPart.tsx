import type { Control } from 'react-hook-form'
import { FormDate } from '#src/ui/form/FormDate.tsx'
import { FormText } from '#src/ui/form/FormText.tsx'
import { FormTextArea } from '#src/ui/form/FormTextArea.tsx'
import { FormYesNo } from '#src/ui/form/FormYesNo.tsx'
import type { NoteAnswers } from './noteAnswers.ts'
import { words } from './wording.ts'

const { asked } = words

/** Whether the person was asked, how and when, or why not. */
export function AskedPart({ control }: { control: Control<NoteAnswers> }) {
  return (
    <FormYesNo
      control={control}
      name="asked"
      legend={asked.legend}
      whenYes={
        <>
          <FormText control={control} name="how" label={asked.how} />
          <FormDate control={control} name="on" legend={asked.on} />
        </>
      }
      whenNo={<FormTextArea control={control} name="why" label={asked.why} rows={3} />}
    />
  )
}
