import { useWatch } from 'react-hook-form'
import { areaRule } from '#src/domain/law/area.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { personWords } from '#src/features/wizard/personWords.ts'
import { FormKnown } from '#src/ui/form/FormKnown.tsx'
import { FormRadios } from '#src/ui/form/FormRadios.tsx'
import { FormText } from '#src/ui/form/FormText.tsx'
import { FormTextArea } from '#src/ui/form/FormTextArea.tsx'
import { UrgentQuestion } from './UrgentQuestion.tsx'
import type { UrgentControl } from './urgentControl.ts'
import { wording } from './wording.ts'

const { who: words } = wording

/** The defendant: who, where, and the link to the police area. */
export function WhoQuestion({ control }: UrgentControl) {
  return (
    <UrgentQuestion at={1} heading={words.heading}>
      <FormText control={control} name="defendant.name" label={words.name} />
      <FormKnown control={control} name="defendant.born" legend={words.born} kind="date" />
      <FormRadios
        control={control}
        name="defendant.pronoun"
        legend={words.pronoun}
        options={personWords.pronouns}
        inline
      />
      <FormRadios
        control={control}
        name="defendant.address.kind"
        legend={words.address}
        options={[
          {
            value: 'home',
            label: words.addresses.home,
            conditional: <FormText control={control} name="defendant.address.lines" label={words.lines} />,
          },
          {
            value: 'noFixed',
            label: words.addresses.noFixed,
            conditional: <FormText control={control} name="defendant.address.found" label={words.found} />,
          },
          {
            value: 'notKnown',
            label: words.addresses.notKnown,
            conditional: (
              <FormText control={control} name="defendant.address.lastKnown" label={words.lastKnown} />
            ),
          },
        ]}
      />
      <AreaLink control={control} />
    </UrgentQuestion>
  )
}

/** A force without a police area needs no link. */
function AreaLink({ control }: UrgentControl) {
  const { forceKind } = useCase().file.applicant ?? {}
  const basis = useWatch({ control, name: 'area.basis' })
  if (forceKind !== undefined && !areaRule(forceKind).needed) return null
  return (
    <>
      <FormRadios
        control={control}
        name="area.basis"
        legend={words.basis}
        options={Object.entries(words.bases).map(([value, label]) => ({ value, label }))}
      />
      {basis !== undefined && basis !== 'notLimited' && (
        <FormTextArea control={control} name="area.grounds" label={words.grounds} rows={2} />
      )}
    </>
  )
}
