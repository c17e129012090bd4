import { useWatch } from 'react-hook-form'
import type { Requirement } from '#src/domain/case/condition.ts'
import type { DirectoryEntry } from '#src/domain/case/profile.ts'
import type { Unfinished } from '#src/domain/case/unfinished.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { wording } from '#src/features/wizard/conditions/wording.ts'
import type { PageForm } from '#src/features/wizard/useStepForm.ts'
import { FormCombo } from '#src/ui/form/FormCombo.tsx'
import { FormDate } from '#src/ui/form/FormDate.tsx'
import { FormRadios } from '#src/ui/form/FormRadios.tsx'
import { FormSelect } from '#src/ui/form/FormSelect.tsx'
import { FormText } from '#src/ui/form/FormText.tsx'
import { FormTextArea } from '#src/ui/form/FormTextArea.tsx'
import { ProviderEntry } from './ProviderEntry.tsx'

type Props = { form: PageForm<Unfinished<Requirement>, Requirement> }

const { provider: words } = wording

/** Who delivers a requirement, and whether they have said so. */
export function ProviderFields({ form }: Props) {
  const { control } = form
  const { options } = words
  return (
    <FormRadios
      control={control}
      name="provider.confirmed"
      legend={words.confirmed}
      hint={words.confirmedHint}
      options={[
        { value: 'yes', label: options.yes, conditional: <Confirmed form={form} /> },
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

function Confirmed({ form }: Props) {
  const { control } = form
  const { profile, evidence } = useCase().draft.case
  const name = useWatch({ control, name: 'provider.name' })
  const providers = profile?.providers ?? []
  const chosen = providers.filter((provider) => provider.name === name)
  const offered = (key: 'contact' | 'sessions' | 'reports' | 'pays') => textsOf(chosen, key)
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
        options={textsOf(providers, 'name')}
      />
      {chosen.map((entry) => (
        <ProviderEntry key={entry.programme} form={form} entry={entry} />
      ))}
      <FormCombo
        control={control}
        name="provider.contact"
        label={words.contact}
        options={offered('contact')}
      />
      <FormDate control={control} name="provider.start" legend={words.start} />
      <FormCombo
        control={control}
        name="provider.sessions"
        label={words.sessions}
        options={offered('sessions')}
      />
      <FormCombo
        control={control}
        name="provider.reports"
        label={words.reports}
        options={offered('reports')}
      />
      <FormCombo control={control} name="provider.pays" label={words.pays} options={offered('pays')} />
      <FormTextArea control={control} name="provider.ifRefused" label={words.ifRefused} rows={3} />
      <FormSelect control={control} name="provider.exhibit" label={words.exhibit} options={exhibits} />
    </>
  )
}

/** A provider may run several programmes from one desk: each text once. */
function textsOf(
  entries: readonly DirectoryEntry[],
  key: 'name' | 'contact' | 'sessions' | 'reports' | 'pays',
) {
  return [...new Set(entries.flatMap((entry) => entry[key] ?? []))]
}
