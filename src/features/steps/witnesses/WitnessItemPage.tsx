import { useParams } from 'react-router'
import { witness } from '#src/domain/case/witnesses.ts'
import { peopleOf } from '#src/domain/shared/people.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { stepPath } from '#src/features/wizard/paths.ts'
import { StepPage } from '#src/features/wizard/StepPage.tsx'
import { TokenTextArea } from '#src/features/wizard/TokenTextArea.tsx'
import { useItemForm } from '#src/features/wizard/useItemForm.ts'
import { FormDate } from '#src/ui/form/FormDate.tsx'
import { FormSelect } from '#src/ui/form/FormSelect.tsx'
import { FormText } from '#src/ui/form/FormText.tsx'
import { FormYesNo } from '#src/ui/form/FormYesNo.tsx'
import { wording } from './wording.ts'

/** One witness: who it is, what he or she can say, and whether the court will hear it in person. */
export function WitnessItemPage() {
  const { item: id = '' } = useParams()
  const { file } = useCase()
  const form = useItemForm({ step: 'witnesses', list: 'people', id }, witness)
  const { control } = form
  const known = file.witnesses?.people?.some((held) => held.id === id)
  const people = peopleOf(file)
    .filter(({ role }) => role !== 'defendant')
    .map((person) => ({ value: person.id, label: person.realName || wording.unnamedPerson }))
  return (
    <StepPage
      step="witnesses"
      form={form}
      item={id}
      title={known ? wording.itemTitle : wording.newTitle}
      continueTo={stepPath(file.id, 'witnesses')}
      continueLabel={wording.save}
    >
      <FormText control={control} name="name" label={wording.name} hint={wording.nameHint} />
      <FormSelect
        control={control}
        name="person"
        label={wording.person}
        hint={wording.personHint}
        placeholder={wording.notAPerson}
        options={people}
      />
      <FormDate control={control} name="statementOn" legend={wording.statementOn} />
      <TokenTextArea control={control} name="gives" label={wording.gives} hint={wording.givesHint} />
      <FormYesNo
        control={control}
        name="called.answer"
        legend={wording.called}
        whenNo={
          <TokenTextArea
            control={control}
            name="called.why"
            label={wording.whyNot}
            hint={wording.whyNotHint}
            rows={3}
          />
        }
      />
    </StepPage>
  )
}
