import { RowList } from '#src/features/wizard/RowList.tsx'
import type { StepControl } from '#src/features/wizard/useStepForm.ts'
import { FormDate } from '#src/ui/form/FormDate.tsx'
import { FormSelect } from '#src/ui/form/FormSelect.tsx'
import { FormText } from '#src/ui/form/FormText.tsx'
import { FormYesNo } from '#src/ui/form/FormYesNo.tsx'
import { wording } from './wording.ts'

/** Whose consent to a discharge was asked, and whether it was given: SPA 2019 s.4(4)(b). */
export function ConsentRows({ control }: { control: StepControl<'change'> }) {
  return (
    <RowList
      control={control}
      name="consents"
      legend={wording.consents}
      hint={wording.consentsHint}
      noun={wording.consentRow}
      addLabel={wording.addConsent}
      prefix="consent"
      row={(at) => (
        <>
          <FormSelect
            control={control}
            name={`consents.${at}.of`}
            label={wording.of(at + 1)}
            options={wording.parties}
          />
          <FormYesNo
            control={control}
            name={`consents.${at}.given`}
            legend={wording.given(at + 1)}
            notKnown
          />
          <FormDate control={control} name={`consents.${at}.on`} legend={wording.on(at + 1)} />
          <FormText control={control} name={`consents.${at}.how`} label={wording.how(at + 1)} />
        </>
      )}
    />
  )
}
