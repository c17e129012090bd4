import { defendantPoints } from '#src/domain/law/proceedings.ts'
import { LegalPoint } from '#src/features/wizard/LegalPoint.tsx'
import { RowList } from '#src/features/wizard/RowList.tsx'
import { FormDate } from '#src/ui/form/FormDate.tsx'
import { FormText } from '#src/ui/form/FormText.tsx'
import { FormTextArea } from '#src/ui/form/FormTextArea.tsx'
import { FormYesNo } from '#src/ui/form/FormYesNo.tsx'
import type { FieldsProps } from './disclosureForm.ts'
import { wording } from './wording.ts'

/** Convictions and cautions relied on; one that is or may be spent needs a lawyer's reason before it is served. */
export function Convictions({ form: { control } }: FieldsProps) {
  const row = (at: number) => {
    const place = at + 1
    const reason = (
      <FormTextArea
        control={control}
        name={`convictions.${at}.lawyerReason`}
        label={wording.convictionReason(place)}
        hint={wording.convictionReasonHint}
        rows={3}
      />
    )
    return (
      <>
        <FormText control={control} name={`convictions.${at}.what`} label={wording.conviction(place)} />
        <FormDate control={control} name={`convictions.${at}.on`} legend={wording.convictionOn(place)} />
        <FormYesNo
          control={control}
          name={`convictions.${at}.spent`}
          legend={wording.spent(place)}
          notKnown
          whenYes={reason}
          whenNotKnown={reason}
        />
      </>
    )
  }
  return (
    <>
      <RowList
        control={control}
        name="convictions"
        legend={wording.convictions}
        hint={wording.convictionsHint}
        noun={wording.convictionNoun}
        addLabel={wording.addConviction}
        prefix="conviction"
        row={row}
      />
      <LegalPoint point={defendantPoints.spent} />
    </>
  )
}
