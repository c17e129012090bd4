import type { StepControl } from '#src/features/wizard/useStepForm.ts'
import { FormDate } from '#src/ui/form/FormDate.tsx'
import { FormText } from '#src/ui/form/FormText.tsx'
import { FormTextArea } from '#src/ui/form/FormTextArea.tsx'
import { FormTime } from '#src/ui/form/FormTime.tsx'
import { FormYesNo } from '#src/ui/form/FormYesNo.tsx'
import { wording } from './wording.ts'

/** Who cares for a young defendant, and what those who know the child say. */
export function YouthFields({ control }: { control: StepControl<'equality'> }) {
  return (
    <>
      <h2 className="govuk-heading-m">{wording.youth}</h2>
      <FormText control={control} name="youth.parent" label={wording.parent} />
      <FormYesNo control={control} name="youth.parentTold" legend={wording.parentTold} />
      <FormYesNo
        control={control}
        name="youth.youthTeam.answer"
        legend={wording.youthTeam}
        notKnown
        whenYes={
          <>
            <FormText control={control} name="youth.youthTeam.who" label={wording.youthWho} />
            <FormDate control={control} name="youth.youthTeam.on" legend={wording.youthOn} />
            <FormTime control={control} name="youth.youthTeam.at" label={wording.youthAt} />
            <FormTextArea control={control} name="youth.youthTeam.view" label={wording.youthView} rows={4} />
          </>
        }
      />
      <FormText control={control} name="youth.school" label={wording.school} />
      <FormTextArea control={control} name="youth.welfare" label={wording.welfare} rows={3} />
    </>
  )
}
