import { applyTest } from '#src/domain/law/act.ts'
import { authorisingRank } from '#src/domain/law/applicants.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { LegalPoint } from '#src/features/wizard/LegalPoint.tsx'
import { stepPath } from '#src/features/wizard/paths.ts'
import { Link } from '#src/ui/action/Link.tsx'
import { FormCheckboxes } from '#src/ui/form/FormCheckboxes.tsx'
import { FormCombo } from '#src/ui/form/FormCombo.tsx'
import { FormDate } from '#src/ui/form/FormDate.tsx'
import { FormRadios } from '#src/ui/form/FormRadios.tsx'
import { FormText } from '#src/ui/form/FormText.tsx'
import { FormTextArea } from '#src/ui/form/FormTextArea.tsx'
import { FormTime } from '#src/ui/form/FormTime.tsx'
import { UrgentQuestion } from './UrgentQuestion.tsx'
import type { UrgentControl } from './urgentControl.ts'
import { wording } from './wording.ts'

const { authority: words } = wording

/** Who writes the application, and who authorised it. */
export function AuthorityQuestion({ control }: UrgentControl) {
  const { id, applicant, profile } = useCase().file
  const ranks = profile?.ranks ?? []
  return (
    <UrgentQuestion at={7} heading={words.heading}>
      {!applicant?.force && (
        <p className="govuk-body">
          {words.noForce} <Link href={stepPath(id, 'applicant')}>{words.toApplicant}</Link>
        </p>
      )}
      <FormText control={control} name="applicant.reference" label={words.reference} />
      <FormText control={control} name="applicant.officer.name" label={words.officer} />
      <FormCombo
        control={control}
        name="applicant.officer.rank"
        label={words.officerRank}
        options={ranks}
        width={30}
      />
      <FormText control={control} name="applicant.officer.number" label={words.officerNumber} width={10} />
      <LegalPoint point={authorisingRank} />
      <FormRadios
        control={control}
        name="applicant.authorisation.given"
        legend={words.given}
        options={[
          { value: 'yes', label: words.yes, conditional: <Given control={control} ranks={ranks} /> },
          {
            value: 'orally',
            label: words.orally,
            hint: words.orallyHint,
            conditional: <Given control={control} ranks={ranks} orally />,
          },
          { value: 'notYet', label: words.notYet },
        ]}
      />
    </UrgentQuestion>
  )
}

type GivenProps = UrgentControl & { ranks: readonly string[]; orally?: boolean }

function Given({ control, ranks, orally = false }: GivenProps) {
  return (
    <>
      <FormText control={control} name="applicant.authorisation.name" label={words.name} />
      <FormCombo
        control={control}
        name="applicant.authorisation.rank"
        label={words.rank}
        options={ranks}
        width={30}
      />
      <FormDate control={control} name="applicant.authorisation.on" legend={words.on} />
      {orally && (
        <>
          <FormTime control={control} name="applicant.authorisation.at" label={words.at} />
          <FormTextArea
            control={control}
            name="applicant.authorisation.readOver"
            label={words.readOver}
            rows={3}
          />
        </>
      )}
      <FormCheckboxes
        control={control}
        name="applicant.authorisation.appears"
        legend={words.appears}
        options={words.limbs.map((limb) => ({ ...limb, hint: applyTest[limb.value].words }))}
      />
      <FormTextArea
        control={control}
        name="applicant.authorisation.reasons"
        label={orally ? words.grounds : words.reasons}
        rows={3}
      />
    </>
  )
}
