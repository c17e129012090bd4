import { RowList } from '#src/features/wizard/RowList.tsx'
import { StepPage } from '#src/features/wizard/StepPage.tsx'
import { useStepForm } from '#src/features/wizard/useStepForm.ts'
import { FormText } from '#src/ui/form/FormText.tsx'
import { Children } from './Children.tsx'
import { LegalPosition } from './LegalPosition.tsx'
import { Needs } from './Needs.tsx'
import { Occupation } from './Occupation.tsx'
import { Places } from './Places.tsx'
import { Religion } from './Religion.tsx'
import { WhatToAvoid } from './WhatToAvoid.tsx'
import { wording } from './wording.ts'

/** What the court must avoid or take into account about the defendant, asked once. */
export function CircumstancesStep() {
  const form = useStepForm('circumstances')
  const { control } = form
  return (
    <StepPage step="circumstances" form={form} lead={wording.lead}>
      <WhatToAvoid />
      <Occupation control={control} kind="work" />
      <Occupation control={control} kind="study" />
      <Religion control={control} />
      <Children control={control} />
      <Places control={control} />
      <Needs control={control} />
      <LegalPosition control={control} />
      <RowList
        control={control}
        name="otherNeeds"
        legend={wording.otherNeeds}
        noun="other matter"
        addLabel={wording.addNeed}
        prefix="need"
        row={(at) => (
          <FormText control={control} name={`otherNeeds.${at}.what`} label={wording.need(at + 1)} />
        )}
      />
    </StepPage>
  )
}
