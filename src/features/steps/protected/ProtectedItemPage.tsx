import { useParams } from 'react-router'
import { protectedPerson } from '#src/domain/case/protectedPeople.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { PersonDetails } from '#src/features/wizard/PersonDetails.tsx'
import { PersonName } from '#src/features/wizard/PersonName.tsx'
import { stepPath } from '#src/features/wizard/paths.ts'
import { personWords } from '#src/features/wizard/personWords.ts'
import { StepPage } from '#src/features/wizard/StepPage.tsx'
import { useItemForm } from '#src/features/wizard/useItemForm.ts'
import { FormRadios } from '#src/ui/form/FormRadios.tsx'
import { FormYesNo } from '#src/ui/form/FormYesNo.tsx'
import { Advocate } from './Advocate.tsx'
import { Arrangements } from './Arrangements.tsx'
import { Relation } from './Relation.tsx'
import { SafeContact } from './SafeContact.tsx'
import { wording } from './wording.ts'

/** Everything about one person whom the order is to protect. */
export function ProtectedItemPage() {
  const { item = '' } = useParams()
  const { draft } = useCase()
  const form = useItemForm({ step: 'protected', list: 'people', id: item }, protectedPerson)
  const { control } = form
  return (
    <StepPage
      step="protected"
      form={form}
      item={item}
      title={wording.title}
      continueTo={stepPath(draft.case.id, 'protected')}
      continueLabel={wording.back}
    >
      <PersonName control={control} name="shownAs" />
      <FormRadios
        control={control}
        name="pronoun"
        legend={personWords.pronoun}
        options={personWords.pronouns}
        inline
      />
      <FormYesNo control={control} name="under18" legend={personWords.under18} />
      <Relation control={control} />
      <PersonDetails control={control} name="details" />
      <Arrangements control={control} />
      <SafeContact control={control} />
      <Advocate control={control} />
    </StepPage>
  )
}
