import { useEffect } from 'react'
import { areaIsTheDefendants, areaRule } from '#src/domain/law/area.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { LegalPoint } from '#src/features/wizard/LegalPoint.tsx'
import { stepPath } from '#src/features/wizard/paths.ts'
import { StepPage } from '#src/features/wizard/StepPage.tsx'
import { useStepForm } from '#src/features/wizard/useStepForm.ts'
import { Link } from '#src/ui/action/Link.tsx'
import { AreaGrounds } from './AreaGrounds.tsx'
import { NotLimited } from './NotLimited.tsx'
import { wording } from './wording.ts'

/** The defendant’s link to the police area; none is needed by a force that has no area. */
export function AreaStep() {
  const form = useStepForm('area')
  const { draft, file } = useCase()
  const kind = file.applicant?.forceKind
  const { needed } = areaRule(kind ?? 'territorial')
  const { setValue, getValues } = form

  // The form: for a force without an area there is nothing to ask, and no answer of such a force outlives a change of force.
  useEffect(() => {
    const limited = getValues('basis') !== 'notLimited'
    if (!needed && limited) setValue('basis', 'notLimited')
    if (needed && !limited) setValue('basis', undefined)
  }, [needed, getValues, setValue])

  return (
    <StepPage step="area" form={form} lead={wording.lead}>
      {!kind && (
        <p className="govuk-body">
          {wording.kindMissing} <Link href={stepPath(draft.case.id, 'applicant')}>{wording.toApplicant}</Link>
        </p>
      )}
      {needed && <LegalPoint point={areaIsTheDefendants} />}
      {needed ? <AreaGrounds control={form.control} /> : <NotLimited />}
    </StepPage>
  )
}
