import { useState } from 'react'
import { tidy } from '#src/domain/case/blank.ts'
import { hearings } from '#src/domain/case/hearings.ts'
import { courtBetween } from '#src/domain/law/court.ts'
import { isRealDate } from '#src/domain/shared/dates.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { StepPage } from '#src/features/wizard/StepPage.tsx'
import { type StepControl, useStepForm } from '#src/features/wizard/useStepForm.ts'
import { FormTextArea } from '#src/ui/form/FormTextArea.tsx'
import { FormYesNo } from '#src/ui/form/FormYesNo.tsx'
import { InterpreterRows } from './InterpreterRows.tsx'
import { wording } from './wording.ts'
import { YouthFields } from './YouthFields.tsx'

/** Whether the order falls harder on somebody than it need, how it is made understood, and what a young defendant needs. */
export function EqualityStep() {
  const form = useStepForm('equality')
  const { control } = form
  const isYoung = useIsYoung()
  // What was entered before the date of birth was put right can still be seen and taken out.
  const [wasYoung] = useState(() => tidy(form.getValues('youth')) !== undefined)
  return (
    <StepPage step="equality" form={form} lead={wording.lead}>
      <FormYesNo
        control={control}
        name="defendant.answer"
        legend={wording.defendant}
        hint={wording.hint}
        notKnown
        whenYes={<Bearing control={control} of="defendant" />}
      />
      <FormYesNo
        control={control}
        name="protectedPeople.answer"
        legend={wording.people}
        notKnown
        whenYes={<Bearing control={control} of="protectedPeople" />}
      />
      <FormTextArea control={control} name="explained" label={wording.explained} rows={3} />
      <FormYesNo control={control} name="easyRead" legend={wording.easyRead} hint={wording.easyReadHint} />
      <FormYesNo control={control} name="welsh" legend={wording.welsh} hint={wording.welshHint} />
      <InterpreterRows control={control} />
      {(isYoung || wasYoung) && <YouthFields control={control} />}
    </StepPage>
  )
}

function Bearing({ control, of }: { control: StepControl<'equality'>; of: 'defendant' | 'protectedPeople' }) {
  return (
    <>
      <FormTextArea control={control} name={`${of}.what`} label={wording.what[of]} rows={3} />
      <FormTextArea control={control} name={`${of}.done`} label={wording.done[of]} rows={3} />
    </>
  )
}

/** Whether the defendant is under 18 today or on the day of the hearing. */
function useIsYoung(): boolean {
  const { file, today } = useCase()
  const born = file.defendant?.born
  const day = born?.known ? born.value : undefined
  if (!day || !isRealDate(day) || day > today) return false
  return courtBetween(day, today, hearings(file).full).kind !== 'magistrates'
}
