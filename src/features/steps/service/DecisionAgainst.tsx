import { useWatch } from 'react-hook-form'
import { reasonsFor } from '#src/domain/case/outcomeReasons.ts'
import { crownCourtAppeal } from '#src/domain/law/periods/crownCourtAppeal.ts'
import { isRealDate, weekdayDate } from '#src/domain/shared/dates.ts'
import { AuthorityNote } from '#src/features/wizard/AuthorityNote.tsx'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { FormDate } from '#src/ui/form/FormDate.tsx'
import { FormSelect } from '#src/ui/form/FormSelect.tsx'
import { FormTextArea } from '#src/ui/form/FormTextArea.tsx'
import type { OfOrder } from './serviceControl.ts'
import { wording } from './wording.ts'

type Props = OfOrder & { result: 'refused' | 'withdrawn' }

/** When and why there is no order; after a refusal, until when the chief officer may appeal. */
export function DecisionAgainst({ control, at, result }: Props) {
  const refused = result === 'refused'
  return (
    <>
      <FormDate
        control={control}
        name={`${at}.on`}
        legend={refused ? wording.refusedOn : wording.withdrawnOn}
      />
      <FormTextArea
        control={control}
        name={`${at}.why`}
        label={refused ? wording.refusedWhy : wording.withdrawnWhy}
        hint={refused ? wording.refusedHint : undefined}
        rows={3}
      />
      <FormSelect
        control={control}
        name={`${at}.reason`}
        label={wording.reason}
        options={reasonsFor(refused ? 'application' : 'withdrawal')}
      />
      {refused && <AppealDay control={control} at={at} />}
    </>
  )
}

function AppealDay({ control, at }: OfOrder) {
  const { file } = useCase()
  const on = useWatch({ control, name: `${at}.on` })
  if (!on || !isRealDate(on)) return null
  const { lastDay, authority, caution } = crownCourtAppeal(on, file.profile?.appealDays)
  return (
    <>
      <h3 className="govuk-heading-s">{wording.appeal.heading}</h3>
      <p className="govuk-body">
        {wording.appeal.may} {wording.appeal.last} {weekdayDate(lastDay)}.
      </p>
      {caution && <p className="govuk-body">{caution}</p>}
      <AuthorityNote authority={authority} />
    </>
  )
}
