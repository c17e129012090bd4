import { notificationDuty } from '#src/domain/law/notification.ts'
import { AuthorityNote } from '#src/features/wizard/AuthorityNote.tsx'
import type { StepControl } from '#src/features/wizard/useStepForm.ts'
import { FormDate } from '#src/ui/form/FormDate.tsx'
import { FormRadios } from '#src/ui/form/FormRadios.tsx'
import { FormYesNo } from '#src/ui/form/FormYesNo.tsx'
import { wording } from './wording.ts'

type Props = { control: StepControl<'circumstances'> }

/** Sex-offender notification, during which nothing need be notified under this order. */
export function Part2({ control }: Props) {
  return (
    <FormYesNo
      control={control}
      name="sexOffenderNotification.answer"
      legend={wording.part2}
      notKnown
      whenYes={<Ends control={control} />}
    />
  )
}

function Ends({ control }: Props) {
  const { authority } = notificationDuty({ order: 'full', replacesInterim: false, underPart2: true })
  const lastDay = (
    <FormDate control={control} name="sexOffenderNotification.ends.lastDay" legend={wording.part2LastDay} />
  )
  const kinds = wording.part2Kinds.map((kind) =>
    kind.value === 'on' ? { ...kind, conditional: lastDay } : kind,
  )
  return (
    <>
      <p className="govuk-body">{wording.part2Point}</p>
      <AuthorityNote authority={authority} />
      <FormRadios
        control={control}
        name="sexOffenderNotification.ends.kind"
        legend={wording.part2Ends}
        options={kinds}
      />
    </>
  )
}
