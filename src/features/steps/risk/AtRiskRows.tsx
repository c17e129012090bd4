import type { Control } from 'react-hook-form'
import type { Finished, SliceDraft } from '#src/domain/case/slices.ts'
import { peopleOf } from '#src/domain/shared/people.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { RowList } from '#src/features/wizard/RowList.tsx'
import { FormCheckboxes } from '#src/ui/form/FormCheckboxes.tsx'
import { FormSelect } from '#src/ui/form/FormSelect.tsx'
import { wording } from './wording.ts'

type Props = { control: Control<SliceDraft<'risk'>, unknown, Finished<'risk'>> }

/** Each person at risk, with the kinds of harm. */
export function AtRiskRows({ control }: Props) {
  const people = peopleOf(useCase().draft.case).filter(({ role }) => role !== 'defendant')
  const options = people.map(({ id, realName, shownName }) => ({
    value: id,
    label: realName || shownName || id,
  }))
  return (
    <RowList
      control={control}
      name="atRisk"
      legend={wording.atRisk}
      hint={people.length === 0 ? wording.nobody : undefined}
      noun={wording.row}
      addLabel={wording.addRow}
      prefix="risk"
      row={(at) => (
        <>
          <FormSelect
            control={control}
            name={`atRisk.${at}.person`}
            label={wording.person(at + 1)}
            options={options}
          />
          <FormCheckboxes
            control={control}
            name={`atRisk.${at}.harm`}
            legend={wording.harm(at + 1)}
            options={wording.harms}
            small
          />
        </>
      )}
    />
  )
}
