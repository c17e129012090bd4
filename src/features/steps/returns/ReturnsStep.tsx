import { returnsRow } from '#src/domain/returns/returnsRow.ts'
import { reportedInActs } from '#src/domain/returns/timesOf.ts'
import { ReturnsExport } from '#src/features/drafts/ReturnsExport.tsx'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { StepPage } from '#src/features/wizard/StepPage.tsx'
import { useStepForm } from '#src/features/wizard/useStepForm.ts'
import { FormDate } from '#src/ui/form/FormDate.tsx'
import { FormNumber } from '#src/ui/form/FormNumber.tsx'
import { FormRadios } from '#src/ui/form/FormRadios.tsx'
import { FormText } from '#src/ui/form/FormText.tsx'
import { FormYesNo } from '#src/ui/form/FormYesNo.tsx'
import { KnownOutcome } from './KnownOutcome.tsx'
import { TheRow } from './TheRow.tsx'
import { TimesTaken } from './TimesTaken.tsx'
import { wording } from './wording.ts'

const words = wording.fields

/** What became of the application, as a force counts it: what the case says is shown, the rest is asked, and the row is exported. */
export function ReturnsStep() {
  const form = useStepForm('returns')
  const { control } = form
  const { file } = useCase()
  return (
    <StepPage step="returns" form={form} lead={wording.lead} alone guidance={<Export />}>
      <KnownOutcome />
      <TimesTaken />
      <h2 className="govuk-heading-m">{wording.ask}</h2>
      <FormText control={control} name="matterNumber" label={words.matterNumber.label} width={20} />
      <FormText control={control} name="caseManager" label={words.caseManager.label} />
      <FormText control={control} name="division" label={words.division.label} width={20} />
      {!reportedInActs(file) && (
        <FormDate control={control} name="firstReportOn" legend={words.firstReportOn.label} />
      )}
      {(['defendantGender', 'victimGender'] as const).map((name) => (
        <FormRadios
          key={name}
          control={control}
          name={name}
          legend={words[name].label}
          options={wording.genders}
          inline
        />
      ))}
      <FormNumber control={control} name="victimAge" label={words.victimAge.label} />
      {(['contested', 'represented'] as const).map((name) => (
        <FormYesNo key={name} control={control} name={name} legend={words[name].label} notKnown />
      ))}
      <FormRadios
        control={control}
        name="standard"
        legend={words.standard.label}
        hint={wording.standardHint}
        options={wording.standards}
      />
    </StepPage>
  )
}

function Export() {
  const { file } = useCase()
  return (
    <>
      <TheRow row={returnsRow(file)} />
      <ReturnsExport files={async () => [file]} of={file.id} />
    </>
  )
}
