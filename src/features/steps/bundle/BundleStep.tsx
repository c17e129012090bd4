import { profileOf } from '#src/domain/case/profileOf.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { useDeliveredProfile } from '#src/features/wizard/papers/useDeliveredProfile.ts'
import { StepPage } from '#src/features/wizard/StepPage.tsx'
import { useStepForm } from '#src/features/wizard/useStepForm.ts'
import { FormPicker } from '#src/ui/form/FormPicker.tsx'
import { Warning } from '#src/ui/notice/Warning.tsx'
import { Contents } from './Contents.tsx'
import { exhibitRows, referenceOf } from './exhibitRows.ts'
import { MakeBundles } from './MakeBundles.tsx'
import { Preflight } from './Preflight.tsx'
import { wording } from './wording.ts'

/** The two bundles: what goes in, what courts expect of it, and making them. */
export function BundleStep() {
  const form = useStepForm('bundle')
  const { file } = useCase()
  const delivered = useDeliveredProfile()
  const profile = profileOf(file, delivered)
  const rows = exhibitRows(file)
  return (
    <StepPage step="bundle" form={form} list alone lead={wording.lead}>
      <Contents rows={rows} />
      {rows.length > 0 && (
        <FormPicker
          control={form.control}
          name="late"
          legend={wording.late.legend}
          hint={wording.late.hint}
          searchLabel={wording.late.search}
          options={(file.evidence?.exhibits ?? []).map((one) => ({ value: one.id, label: referenceOf(one) }))}
        />
      )}
      <Preflight rows={rows} />
      {profile ? (
        <MakeBundles profile={profile} onGiven={(made) => form.setValue('given', made)} />
      ) : (
        <Warning>{wording.make.noProfile}</Warning>
      )}
    </StepPage>
  )
}
