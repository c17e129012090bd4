import { protectedPersonPoints } from '#src/domain/law/proceedings.ts'
import { LegalPoint } from '#src/features/wizard/LegalPoint.tsx'
import { FormCheckboxes } from '#src/ui/form/FormCheckboxes.tsx'
import { FormTextArea } from '#src/ui/form/FormTextArea.tsx'
import { FormYesNo } from '#src/ui/form/FormYesNo.tsx'
import type { PersonControl } from './personControl.ts'
import { wording } from './wording.ts'

/** What the person asks of the court for the day of the hearing. */
export function Arrangements({ control }: { control: PersonControl }) {
  const more = (
    <>
      <FormCheckboxes
        control={control}
        name="arrangements.asked"
        legend={wording.asked}
        options={wording.askedOptions}
      />
      <FormTextArea control={control} name="arrangements.why" label={wording.arrangementsWhy} rows={3} />
      <FormYesNo
        control={control}
        name="arrangements.sheet"
        legend={wording.sheet}
        hint={wording.sheetHint}
      />
    </>
  )
  return (
    <>
      <h2 className="govuk-heading-m">{wording.atCourt}</h2>
      <LegalPoint point={protectedPersonPoints.specialMeasures} />
      <FormYesNo
        control={control}
        name="arrangements.answer"
        legend={wording.arrangements}
        hint={wording.arrangementsHint}
        notKnown
        whenYes={more}
      />
    </>
  )
}
