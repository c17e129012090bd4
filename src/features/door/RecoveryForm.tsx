import { zodResolver } from '@hookform/resolvers/zod'
import { type Control, useForm, useWatch } from 'react-hook-form'
import { Button } from '#src/ui/action/Button.tsx'
import { ErrorSummary } from '#src/ui/form/ErrorSummary.tsx'
import { Form } from '#src/ui/form/Form.tsx'
import { FormRadios } from '#src/ui/form/FormRadios.tsx'
import { FormSecret } from '#src/ui/form/FormSecret.tsx'
import { FormText } from '#src/ui/form/FormText.tsx'
import { FormTextArea } from '#src/ui/form/FormTextArea.tsx'
import { PageHeading } from '#src/ui/page/PageHeading.tsx'
import { FileField } from './FileField.tsx'
import { fromFile, type RecoveryAnswers, recoveryAnswers } from './recoveryAnswers.ts'
import { useDoorways } from './useDoorways.ts'

type Props = { given: RecoveryAnswers | undefined; onGiven: (answers: RecoveryAnswers) => void }

const empty: RecoveryAnswers = {
  ...{ from: '', firstName: '', firstRole: '', firstPart: '', secondName: '', secondRole: '' },
  ...{ secondPart: '', reason: '', label: '' },
}

/** What is to be opened, who opens it, with which parts and why, and the name of the new vault. */
export function RecoveryForm({ given = empty, onGiven }: Props) {
  const { control, handleSubmit } = useForm<RecoveryAnswers, unknown, RecoveryAnswers>({
    resolver: zodResolver(recoveryAnswers),
    defaultValues: given,
    shouldFocusError: false,
  })
  return (
    <Form onSubmit={(event) => void handleSubmit(onGiven)(event)}>
      <ErrorSummary control={control} />
      <PageHeading focusKey="recover">Use the recovery key</PageHeading>
      <Source control={control} />
      <Person control={control} who="first" title="First person" part="Part 1 of the key" />
      <Person control={control} who="second" title="Second person" part="Part 2 of the key" />
      <FormTextArea
        control={control}
        name="reason"
        label="Why is the key used?"
        hint="It is written into the audit record, with both names."
        size="s"
        rows={3}
      />
      <FormText
        control={control}
        name="label"
        label="Name of the new vault"
        hint="Anyone who uses this computer can read it."
        size="s"
        width={20}
      />
      <Button type="submit">Go on</Button>
    </Form>
  )
}

type Of = { control: Control<RecoveryAnswers, unknown, RecoveryAnswers> }

function Source({ control }: Of) {
  const doorways = useDoorways()
  const from = useWatch({ control, name: 'from' })
  const vaults = doorways.kind === 'found' ? doorways.vaults : []
  return (
    <>
      <FormRadios
        control={control}
        name="from"
        legend="What is to be opened?"
        size="s"
        options={[
          { value: fromFile, label: 'A backup' },
          ...vaults.map(({ id, label }) => ({ value: id, label: `The vault “${label}” on this computer` })),
        ]}
      />
      {from === fromFile && (
        <FileField control={control} name="file" label="Backup file" hint="A file that ends in .age." />
      )}
    </>
  )
}

type PersonProps = Of & { who: 'first' | 'second'; title: string; part: string }

function Person({ control, who, title, part }: PersonProps) {
  return (
    <fieldset className="govuk-fieldset">
      <legend className="govuk-fieldset__legend govuk-fieldset__legend--m">{title}</legend>
      <FormText control={control} name={`${who}Name`} label="Name" width={20} />
      <FormText control={control} name={`${who}Role`} label="Rank or role" width={20} />
      <FormSecret
        control={control}
        name={`${who}Part`}
        label={part}
        hint="As it is printed, from PART-1 or PART-2 on. Spaces and capital letters do not matter."
        what={part.toLowerCase()}
      />
    </fieldset>
  )
}
