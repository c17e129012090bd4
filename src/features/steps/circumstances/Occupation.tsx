import type { StepControl } from '#src/features/wizard/useStepForm.ts'
import { WeeklyTimes } from '#src/features/wizard/WeeklyTimes.tsx'
import { FormRadios } from '#src/ui/form/FormRadios.tsx'
import { FormText } from '#src/ui/form/FormText.tsx'
import { FormTextArea } from '#src/ui/form/FormTextArea.tsx'
import { FormYesNo } from '#src/ui/form/FormYesNo.tsx'
import { wording } from './wording.ts'

type Props = { control: StepControl<'circumstances'>; kind: 'work' | 'study' }

/** Whether, where and when the defendant works or studies. */
export function Occupation({ control, kind }: Props) {
  const words = wording.occupations[kind]
  return (
    <>
      <h2 className="govuk-heading-m">{words.title}</h2>
      <FormYesNo
        control={control}
        name={`${kind}.answer`}
        legend={words.question}
        notKnown
        whenYes={<Timetable control={control} kind={kind} />}
      />
    </>
  )
}

function Timetable({ control, kind }: Props) {
  const words = wording.occupations[kind]
  return (
    <>
      <FormText control={control} name={`${kind}.where`} label={words.where} />
      <FormRadios
        control={control}
        name={`${kind}.pattern`}
        legend={words.pattern}
        options={wording.patterns}
        inline
      />
      <WeeklyTimes
        control={control}
        name={`${kind}.times`}
        legend={words.times}
        hint={wording.timesHint}
        noun={words.noun}
      />
      <FormTextArea control={control} name={`${kind}.detail`} label={words.detail} rows={2} />
    </>
  )
}
