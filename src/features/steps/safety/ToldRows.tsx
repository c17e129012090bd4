import { useWatch } from 'react-hook-form'
import { toldEvents } from '#src/domain/case/safety.ts'
import type { Finished, SliceDraft } from '#src/domain/case/slices.ts'
import { useServices } from '#src/features/drafts/services.ts'
import { RowList } from '#src/features/wizard/RowList.tsx'
import type { PageForm } from '#src/features/wizard/useStepForm.ts'
import { Button } from '#src/ui/action/Button.tsx'
import { FormDate } from '#src/ui/form/FormDate.tsx'
import { FormSelect } from '#src/ui/form/FormSelect.tsx'
import { FormText } from '#src/ui/form/FormText.tsx'
import { wording } from './wording.ts'

type Props = { form: PageForm<SliceDraft<'safety'>, Finished<'safety'>> }

/** Who is told of each event, by whom, and when that was done. */
export function ToldRows({ form }: Props) {
  const { control, setValue } = form
  const { newId } = useServices()
  const told = useWatch({ control, name: 'told' }) ?? []
  const missing = toldEvents.filter((event) => !told.some((row) => row.event === event))
  const addMissing = () =>
    setValue('told', [...told, ...missing.map((event) => ({ id: newId('told'), event }))], {
      shouldDirty: true,
    })
  return (
    <>
      <RowList
        control={control}
        name="told"
        legend={wording.told}
        hint={wording.toldHint}
        noun={wording.toldRow}
        addLabel={wording.addTold}
        prefix="told"
        row={(at) => (
          <>
            <FormSelect
              control={control}
              name={`told.${at}.event`}
              label={wording.event(at + 1)}
              options={wording.events}
            />
            <FormText control={control} name={`told.${at}.who`} label={wording.who(at + 1)} />
            <FormText control={control} name={`told.${at}.by`} label={wording.by(at + 1)} />
            <FormDate control={control} name={`told.${at}.toldOn`} legend={wording.toldOn(at + 1)} />
          </>
        )}
      />
      {missing.length > 0 && (
        <Button variant="secondary" onClick={addMissing}>
          {wording.addMissing}
        </Button>
      )}
    </>
  )
}
