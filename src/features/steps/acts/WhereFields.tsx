import { peopleOf } from '#src/domain/shared/people.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { defendantReads } from '#src/features/wizard/defendantReads.ts'
import { FormPicker } from '#src/ui/form/FormPicker.tsx'
import { FormRadios } from '#src/ui/form/FormRadios.tsx'
import { FormText } from '#src/ui/form/FormText.tsx'
import type { FieldsProps } from './actForm.ts'
import { FieldGroup } from './FieldGroup.tsx'
import { wording } from './wording.ts'

/** Towards whom, where and by which channel. */
export function WhereFields({ form }: FieldsProps) {
  const { file } = useCase()
  const { control } = form
  const people = peopleOf(file)
    .filter(({ role }) => role !== 'defendant')
    .map(({ id, realName }) => ({ value: id, label: realName || wording.unnamedPerson }))
  return (
    <FieldGroup form={form} summary={wording.whereGroup} fields={['towards', 'place', 'channel']}>
      {people.length > 0 ? (
        <FormPicker
          control={control}
          name="towards"
          legend={wording.towards}
          searchLabel={wording.searchPeople}
          options={people}
        />
      ) : (
        <p className="govuk-body">{wording.noPeople}</p>
      )}
      <FormText control={control} name="place" label={wording.place} />
      <FormRadios
        control={control}
        name="placeShown"
        legend={wording.placeShown}
        hint={wording.placeShownHint}
        small
        options={wording.placeKinds}
      />
      <FormText control={control} name="channel" label={wording.channel} hint={defendantReads} />
    </FieldGroup>
  )
}
