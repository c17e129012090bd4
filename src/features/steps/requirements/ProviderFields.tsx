import { type Control, useWatch } from 'react-hook-form'
import type { Requirement } from '#src/domain/case/condition.ts'
import type { Unfinished } from '#src/domain/case/unfinished.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { wording } from '#src/features/wizard/conditions/wording.ts'
import { FormCombo } from '#src/ui/form/FormCombo.tsx'
import { FormDate } from '#src/ui/form/FormDate.tsx'
import { FormRadios } from '#src/ui/form/FormRadios.tsx'
import { FormSelect } from '#src/ui/form/FormSelect.tsx'
import { FormText } from '#src/ui/form/FormText.tsx'
import { FormTextArea } from '#src/ui/form/FormTextArea.tsx'

type Props = { control: Control<Unfinished<Requirement>, unknown, Requirement> }

const { provider: words } = wording

/** Who delivers a requirement, and whether they have said so. */
export function ProviderFields({ control }: Props) {
  const { options } = words
  return (
    <FormRadios
      control={control}
      name="provider.confirmed"
      legend={words.confirmed}
      options={[
        { value: 'yes', label: options.yes, conditional: <Confirmed control={control} /> },
        {
          value: 'no',
          label: options.no,
          conditional: <FormText control={control} name="provider.name" label={words.asked} />,
        },
        { value: 'notNeeded', label: options.notNeeded },
      ]}
    />
  )
}

function Confirmed({ control }: Props) {
  const { profile, evidence } = useCase().draft.case
  const name = useWatch({ control, name: 'provider.name' })
  const providers = profile?.providers ?? []
  const chosen = providers.find((provider) => provider.name === name)
  const exhibits = (evidence?.exhibits ?? []).map(({ id, reference, description }) => ({
    value: id,
    label: [reference, description].filter(Boolean).join(': ') || id,
  }))
  return (
    <>
      <FormCombo
        control={control}
        name="provider.name"
        label={words.name}
        hint={words.nameHint}
        options={providers.map((provider) => provider.name)}
      />
      <FormCombo
        control={control}
        name="provider.contact"
        label={words.contact}
        options={chosen ? [chosen.contact] : []}
      />
      <FormDate control={control} name="provider.start" legend={words.start} />
      <FormCombo
        control={control}
        name="provider.sessions"
        label={words.sessions}
        options={chosen?.sessions ? [chosen.sessions] : []}
      />
      <FormText control={control} name="provider.reports" label={words.reports} />
      <FormTextArea control={control} name="provider.ifRefused" label={words.ifRefused} rows={3} />
      <FormSelect control={control} name="provider.exhibit" label={words.exhibit} options={exhibits} />
    </>
  )
}
