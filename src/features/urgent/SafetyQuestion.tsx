import { personWords } from '#src/features/wizard/personWords.ts'
import { WithheldTag } from '#src/features/wizard/WithheldTag.tsx'
import { FormDate } from '#src/ui/form/FormDate.tsx'
import { FormRadios } from '#src/ui/form/FormRadios.tsx'
import { FormTextArea } from '#src/ui/form/FormTextArea.tsx'
import { FormYesNo } from '#src/ui/form/FormYesNo.tsx'
import { UrgentQuestion } from './UrgentQuestion.tsx'
import type { UrgentControl } from './urgentControl.ts'
import { wording } from './wording.ts'

const { safety: words } = wording

/** Safety before the papers are served: the plan, the safe way to the person, and what a patrol does. */
export function SafetyQuestion({ control }: UrgentControl) {
  return (
    <UrgentQuestion at={8} heading={words.heading}>
      <p className="govuk-body">
        <WithheldTag released="no" />
      </p>
      <FormYesNo
        control={control}
        name="safety.plan.answer"
        legend={words.plan}
        whenYes={<FormDate control={control} name="safety.plan.on" legend={words.planOn} />}
        whenNo={<FormTextArea control={control} name="safety.plan.why" label={words.planWhy} rows={2} />}
      />
      <FormRadios
        control={control}
        name="protected.people.0.safeContact.way"
        legend={words.way}
        options={personWords.ways}
      />
      <FormYesNo
        control={control}
        name="protected.people.0.safeContact.voicemail"
        legend={words.voicemail}
        notKnown
      />
      <FormTextArea control={control} name="safety.breach" label={words.breach} rows={2} />
    </UrgentQuestion>
  )
}
