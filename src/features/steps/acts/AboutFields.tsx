import { behaviours } from '#src/domain/case/acts.ts'
import { behaviourKinds } from '#src/domain/law/behaviours.ts'
import { citation } from '#src/domain/law/citations.ts'
import { examplesOnly, stalkingActs, stalkingActsOpening } from '#src/domain/law/stalkingActs.ts'
import { AuthorityNote } from '#src/features/wizard/AuthorityNote.tsx'
import { FormCheckboxes } from '#src/ui/form/FormCheckboxes.tsx'
import { FormRadios } from '#src/ui/form/FormRadios.tsx'
import type { FieldsProps } from './actForm.ts'
import { FieldGroup } from './FieldGroup.tsx'
import { wording } from './wording.ts'

const [firstOwn] = behaviours.filter((behaviour) => behaviourKinds[behaviour].act === 'other')

const options = behaviours.map((value) => {
  const { label, act } = behaviourKinds[value]
  const named = stalkingActs.find(({ code }) => code === act)
  return {
    value,
    label,
    ...(act !== 'other' && named ? { hint: `“${named.words}” (${named.authority.provision})` } : {}),
    ...(value === firstOwn ? { divider: wording.ownKinds } : {}),
  }
})

/** Whether it is an act or context, and which kind of act, with the words of the Act beside each. */
export function AboutFields({ form }: FieldsProps) {
  const { control } = form
  return (
    <FieldGroup form={form} summary={wording.kindGroup} fields={['behaviours']}>
      <FormRadios control={control} name="kind" legend={wording.kind} small options={wording.kinds} />
      <div className="app-wide-divider">
        <FormCheckboxes
          control={control}
          name="behaviours"
          legend={wording.behaviours}
          hint={`${citation(stalkingActsOpening.authority)} lists “${stalkingActsOpening.words}”. ${examplesOnly.text}`}
          small
          options={options}
        />
      </div>
      <AuthorityNote authority={examplesOnly.authority} />
    </FieldGroup>
  )
}
