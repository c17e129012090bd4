import { WithheldTag } from '#src/features/wizard/WithheldTag.tsx'
import { FormRadios } from '#src/ui/form/FormRadios.tsx'
import { FormText } from '#src/ui/form/FormText.tsx'
import { FormTextArea } from '#src/ui/form/FormTextArea.tsx'
import { FormYesNo } from '#src/ui/form/FormYesNo.tsx'
import type { PersonControl } from './personControl.ts'
import { wording } from './wording.ts'

/** How the police may reach the person without the defendant learning of it. */
export function SafeContact({ control }: { control: PersonControl }) {
  return (
    <>
      <h2 className="govuk-heading-m">{wording.safe}</h2>
      <p className="govuk-body">
        <WithheldTag released="no" />
      </p>
      <p className="govuk-body">{wording.safeHint}</p>
      <FormRadios control={control} name="safeContact.way" legend={wording.way} options={wording.ways} />
      <FormText control={control} name="safeContact.times" label={wording.times} />
      <FormYesNo control={control} name="safeContact.voicemail" legend={wording.voicemail} notKnown />
      <FormText
        control={control}
        name="safeContact.codeWord"
        label={wording.codeWord}
        hint={wording.codeWordHint}
        width={20}
      />
      <FormTextArea control={control} name="safeContact.shared" label={wording.shared} rows={2} />
    </>
  )
}
