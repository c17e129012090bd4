import { RowList } from '#src/features/wizard/RowList.tsx'
import { TokenTextArea } from '#src/features/wizard/TokenTextArea.tsx'
import { FormRadios } from '#src/ui/form/FormRadios.tsx'
import { FormTextArea } from '#src/ui/form/FormTextArea.tsx'
import type { FieldsProps } from './disclosureForm.ts'
import { wording } from './wording.ts'

/** Each thing that was found, and whether it is served, summarised or held back. */
export function Found({ form: { control } }: FieldsProps) {
  const row = (at: number) => {
    const place = at + 1
    const more = {
      served: undefined,
      summarised: (
        <TokenTextArea
          control={control}
          name={`found.${at}.summary`}
          label={wording.summary(place)}
          rows={3}
        />
      ),
      withheld: (
        <FormTextArea
          control={control}
          name={`found.${at}.lawyerReason`}
          label={wording.reason(place)}
          hint={wording.reasonHint}
          rows={3}
        />
      ),
    }
    return (
      <>
        <TokenTextArea control={control} name={`found.${at}.what`} label={wording.what(place)} rows={3} />
        <FormRadios
          control={control}
          name={`found.${at}.handled`}
          legend={wording.handled(place)}
          options={wording.handledKinds.map((kind) => ({ ...kind, conditional: more[kind.value] }))}
        />
      </>
    )
  }
  return (
    <RowList
      control={control}
      name="found"
      legend={wording.found}
      hint={wording.foundHint}
      noun={wording.foundNoun}
      addLabel={wording.addFound}
      prefix="found"
      row={row}
    />
  )
}
