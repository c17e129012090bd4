import { zodResolver } from '@hookform/resolvers/zod'
import { useForm, useWatch } from 'react-hook-form'
import { Button } from '#src/ui/action/Button.tsx'
import { ErrorSummary } from '#src/ui/form/ErrorSummary.tsx'
import { Form } from '#src/ui/form/Form.tsx'
import { FormRadios } from '#src/ui/form/FormRadios.tsx'
import { FormSecret } from '#src/ui/form/FormSecret.tsx'
import { FormText } from '#src/ui/form/FormText.tsx'
import { PageHeading } from '#src/ui/page/PageHeading.tsx'
import { FileField } from './FileField.tsx'
import { type RestoreAnswers, restoreAnswers } from './restoreAnswers.ts'

type Props = { failed: string | undefined; onGiven: (answers: RestoreAnswers) => Promise<void> }

/** The backup file, what opens it, and the name of the vault that takes it. */
export function RestoreForm({ failed, onGiven }: Props) {
  const { control, handleSubmit, formState } = useForm<RestoreAnswers, unknown, RestoreAnswers>({
    resolver: zodResolver(restoreAnswers),
    defaultValues: { file: undefined, by: 'passphrase', secret: '', label: '' },
    shouldFocusError: false,
  })
  const by = useWatch({ control, name: 'by' })
  const secret = by === 'passphrase' ? 'Passphrase' : 'Recovery code'
  return (
    <Form onSubmit={(event) => void handleSubmit(onGiven)(event)}>
      <ErrorSummary control={control} />
      <PageHeading focusKey="restore">Restore a backup</PageHeading>
      <p className="govuk-body">
        Everything in the backup goes into a new vault, which is then compared with it. Nothing that is on
        this computer already is changed.
      </p>
      <FileField control={control} name="file" label="Backup file" hint="A file that ends in .age." />
      <FormRadios
        control={control}
        name="by"
        legend="What opens it?"
        hint="What the vault had on the day on which the backup was made. A passkey does not open a backup here."
        size="s"
        options={[
          { value: 'passphrase', label: 'The passphrase' },
          { value: 'recoveryCode', label: 'The recovery code' },
        ]}
      />
      <FormSecret control={control} name="secret" label={secret} what={secret.toLowerCase()} size="s" />
      <FormText
        control={control}
        name="label"
        label="Name of the new vault"
        hint="Anyone who uses this computer can read it. Use your collar number or initials."
        size="s"
        width={20}
      />
      {failed && (
        <p className="govuk-error-message" role="alert">
          {failed}
        </p>
      )}
      <Button type="submit" aria-disabled={formState.isSubmitting}>
        {formState.isSubmitting ? 'Restoring and comparing…' : 'Restore'}
      </Button>
    </Form>
  )
}
