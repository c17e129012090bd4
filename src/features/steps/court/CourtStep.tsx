import { useWatch } from 'react-hook-form'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { StepPage } from '#src/features/wizard/StepPage.tsx'
import { type StepControl, useStepForm } from '#src/features/wizard/useStepForm.ts'
import { YouthCourt } from '#src/features/wizard/YouthCourt.tsx'
import { FormCombo } from '#src/ui/form/FormCombo.tsx'
import { FormRadios } from '#src/ui/form/FormRadios.tsx'
import { FormText } from '#src/ui/form/FormText.tsx'
import { Hearing } from './Hearing.tsx'
import { Restriction } from './Restriction.tsx'
import { Summons } from './Summons.tsx'
import { wording } from './wording.ts'

/** The court, the hearing, the summons and what the court is asked to arrange. */
export function CourtStep() {
  const form = useStepForm('court')
  const { control } = form
  const { defendant } = useCase().file
  return (
    <StepPage step="court" form={form} lead={wording.lead}>
      <YouthCourt born={defendant?.born?.known ? defendant.born.value : undefined} />
      <WhichCourt control={control} />
      <Hearing control={control} />
      <Summons control={control} />
      <Restriction control={control} />
    </StepPage>
  )
}

function WhichCourt({ control }: { control: StepControl<'court'> }) {
  const courts = useCase().file.profile?.courts ?? []
  const name = useWatch({ control, name: 'name' })
  const code = courts.find((court) => court.name === name)?.code
  return (
    <>
      <h2 className="govuk-heading-m">{wording.court}</h2>
      <FormCombo
        control={control}
        name="name"
        label={wording.name}
        hint={wording.nameHint}
        options={courts.map((court) => court.name)}
      />
      <FormRadios control={control} name="kind" legend={wording.kind} options={wording.kinds} inline />
      <FormText
        control={control}
        name="code"
        label={wording.code}
        hint={code && wording.codeHint(code)}
        width={10}
      />
      <FormRadios
        control={control}
        name="language"
        legend={wording.language}
        hint={wording.languageHint}
        options={wording.languages}
      />
    </>
  )
}
