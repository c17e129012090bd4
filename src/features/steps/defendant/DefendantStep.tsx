import { useWatch } from 'react-hook-form'
import { noMinimumAge } from '#src/domain/law/court.ts'
import { LegalPoint } from '#src/features/wizard/LegalPoint.tsx'
import { RowList } from '#src/features/wizard/RowList.tsx'
import { StepPage } from '#src/features/wizard/StepPage.tsx'
import { type StepControl, useStepForm } from '#src/features/wizard/useStepForm.ts'
import { YouthCourt } from '#src/features/wizard/YouthCourt.tsx'
import { FormKnown } from '#src/ui/form/FormKnown.tsx'
import { FormRadios } from '#src/ui/form/FormRadios.tsx'
import { FormText } from '#src/ui/form/FormText.tsx'
import { Details } from '#src/ui/notice/Details.tsx'
import { Accounts } from './Accounts.tsx'
import { Address } from './Address.tsx'
import { wording } from './wording.ts'

/** The person against whom the order is sought. */
export function DefendantStep() {
  const form = useStepForm('defendant')
  const { control } = form
  return (
    <StepPage step="defendant" form={form} lead={wording.lead}>
      <FormText control={control} name="name" label={wording.name} />
      <RowList
        control={control}
        name="otherNames"
        legend={wording.otherNames}
        hint={wording.otherNamesHint}
        noun="other name"
        addLabel={wording.addName}
        prefix="name"
        row={(at) => (
          <FormText control={control} name={`otherNames.${at}.name`} label={wording.otherName(at + 1)} />
        )}
      />
      <Born control={control} />
      <FormRadios
        control={control}
        name="pronoun"
        legend={wording.pronoun}
        options={wording.pronouns}
        inline
      />
      <Address control={control} />
      <FormText control={control} name="occupation" label={wording.occupation} />
      <Accounts control={control} />
    </StepPage>
  )
}

function Born({ control }: { control: StepControl<'defendant'> }) {
  const born = useWatch({ control, name: 'born' })
  return (
    <>
      <FormKnown control={control} name="born" kind="date" legend={wording.born} />
      <YouthCourt born={born?.known ? born.value : undefined} />
      <Details summary={wording.ageTitle}>
        <LegalPoint point={noMinimumAge} />
      </Details>
    </>
  )
}
