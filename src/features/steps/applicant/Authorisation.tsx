import { applyTest } from '#src/domain/law/act.ts'
import { authorisingRank } from '#src/domain/law/applicants.ts'
import { AuthorityNote } from '#src/features/wizard/AuthorityNote.tsx'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { LegalPoint } from '#src/features/wizard/LegalPoint.tsx'
import type { StepControl } from '#src/features/wizard/useStepForm.ts'
import { FormCheckboxes } from '#src/ui/form/FormCheckboxes.tsx'
import { FormCombo } from '#src/ui/form/FormCombo.tsx'
import { FormDate } from '#src/ui/form/FormDate.tsx'
import { FormRadios } from '#src/ui/form/FormRadios.tsx'
import { FormText } from '#src/ui/form/FormText.tsx'
import { FormTextArea } from '#src/ui/form/FormTextArea.tsx'
import { FormTime } from '#src/ui/form/FormTime.tsx'
import { NotAuthorised } from './NotAuthorised.tsx'
import { wording } from './wording.ts'

type Props = { control: StepControl<'applicant'> }

/** Whether, by whom and why the application was authorised, in writing or by word of mouth; or that it was not. */
export function Authorisation({ control }: Props) {
  const options = [
    { value: 'yes', label: wording.yes, conditional: <Given control={control} /> },
    {
      value: 'orally',
      label: wording.orally,
      hint: wording.orallyHint,
      conditional: <Given control={control} orally />,
    },
    {
      value: 'notYet',
      label: wording.notYet,
      hint: wording.notYetHint,
      conditional: <NotAuthorised control={control} />,
    },
  ]
  return (
    <>
      <h2 className="govuk-heading-m">{wording.authority}</h2>
      <LegalPoint point={authorisingRank} />
      <FormRadios control={control} name="authorisation.given" legend={wording.given} options={options} />
    </>
  )
}

function Given({ control, orally = false }: Props & { orally?: boolean }) {
  const { profile } = useCase().file
  const least = profile?.minAuthorisingRank ?? authorisingRank.rank
  const limbs = wording.limbs.map((limb) => ({ ...limb, hint: applyTest[limb.value].words }))
  return (
    <>
      <FormText control={control} name="authorisation.name" label={wording.by} />
      <FormCombo
        control={control}
        name="authorisation.rank"
        label={wording.rank}
        hint={wording.least(least)}
        options={profile?.ranks ?? []}
        width={30}
      />
      <FormDate control={control} name="authorisation.on" legend={wording.on} />
      {orally && <ReadOver control={control} />}
      <FormCheckboxes
        control={control}
        name="authorisation.appears"
        legend={wording.appears}
        hint={wording.appearsHint}
        options={limbs}
      />
      <AuthorityNote authority={applyTest.opening.authority} />
      <FormTextArea
        control={control}
        name="authorisation.reasons"
        label={orally ? wording.grounds : wording.reasons}
        rows={4}
      />
      {orally && <FormDate control={control} name="authorisation.confirmedOn" legend={wording.confirmedOn} />}
    </>
  )
}

function ReadOver({ control }: Props) {
  return (
    <>
      <FormTime control={control} name="authorisation.at" label={wording.at} />
      <FormTextArea
        control={control}
        name="authorisation.readOver"
        label={wording.readOver}
        hint={wording.readOverHint}
        rows={4}
      />
    </>
  )
}
