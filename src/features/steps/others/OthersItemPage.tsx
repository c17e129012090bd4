import { useParams } from 'react-router'
import { otherPerson } from '#src/domain/case/otherPeople.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { PersonDetails } from '#src/features/wizard/PersonDetails.tsx'
import { PersonName } from '#src/features/wizard/PersonName.tsx'
import { stepPath } from '#src/features/wizard/paths.ts'
import { personWords } from '#src/features/wizard/personWords.ts'
import { StepPage } from '#src/features/wizard/StepPage.tsx'
import { useItemForm } from '#src/features/wizard/useItemForm.ts'
import { FormSelect } from '#src/ui/form/FormSelect.tsx'
import { FormText } from '#src/ui/form/FormText.tsx'
import { FormYesNo } from '#src/ui/form/FormYesNo.tsx'
import { wording } from './wording.ts'

/** Everything about one other person in the case. */
export function OthersItemPage() {
  const { item = '' } = useParams()
  const { draft } = useCase()
  const form = useItemForm({ step: 'others', list: 'people', id: item }, otherPerson)
  const { control } = form
  return (
    <StepPage
      step="others"
      form={form}
      item={item}
      title={wording.title}
      continueTo={stepPath(draft.case.id, 'others')}
      continueLabel={wording.back}
    >
      <PersonName control={control} name="shownAs" />
      <FormSelect control={control} name="role" label={wording.role} options={wording.roles} />
      <FormText control={control} name="relation" label={wording.relation} hint={wording.relationHint} />
      <FormYesNo control={control} name="under18" legend={personWords.under18} />
      <FormYesNo
        control={control}
        name="knownToDefendant"
        legend={wording.known}
        hint={wording.knownHint}
        notKnown
      />
      <PersonDetails control={control} name="details" />
    </StepPage>
  )
}
