import { RowList } from '#src/features/wizard/RowList.tsx'
import type { StepControl } from '#src/features/wizard/useStepForm.ts'
import { FormSelect } from '#src/ui/form/FormSelect.tsx'
import { FormText } from '#src/ui/form/FormText.tsx'
import { wording } from './wording.ts'

/** Where the defendant has good reason to go, so that no condition shuts him out unseen. */
export function Places({ control }: { control: StepControl<'circumstances'> }) {
  return (
    <RowList
      control={control}
      name="places"
      legend={wording.places}
      hint={wording.placesHint}
      noun="place"
      addLabel={wording.addPlace}
      prefix="place"
      row={(at) => (
        <>
          <FormSelect
            control={control}
            name={`places.${at}.kind`}
            label={wording.placeKind(at + 1)}
            options={wording.placeKinds}
          />
          <FormText control={control} name={`places.${at}.where`} label={wording.placeWhere(at + 1)} />
        </>
      )}
    />
  )
}
