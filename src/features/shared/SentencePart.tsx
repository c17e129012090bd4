import type { Control } from 'react-hook-form'
import type { Share } from '#src/domain/share/share.ts'
import { FormRadios } from '#src/ui/form/FormRadios.tsx'
import { FormTextArea } from '#src/ui/form/FormTextArea.tsx'
import { Inset } from '#src/ui/notice/Inset.tsx'
import type { NoteAnswers } from './noteAnswers.ts'
import { words } from './wording.ts'

const { sentence } = words

/** What the court papers would say of the person’s views, and whether that is agreed. */
export function SentencePart({ share, control }: { share: Share; control: Control<NoteAnswers> }) {
  return (
    <>
      <p className="govuk-body">{sentence.lead}</p>
      <Inset>“{share.sentence}”</Inset>
      <p className="govuk-body">{sentence.reads}</p>
      <FormRadios
        control={control}
        name="agreed"
        legend={sentence.legend}
        options={[
          { value: 'yes', label: sentence.agreed.yes },
          {
            value: 'no',
            label: sentence.agreed.no,
            conditional: (
              <FormTextArea control={control} name="agreedWords" label={sentence.words} rows={3} />
            ),
          },
        ]}
      />
    </>
  )
}
