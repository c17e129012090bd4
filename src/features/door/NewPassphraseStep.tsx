import { Button } from '#src/ui/action/Button.tsx'
import { ErrorSummary } from '#src/ui/form/ErrorSummary.tsx'
import { Form } from '#src/ui/form/Form.tsx'
import { PageHeading } from '#src/ui/page/PageHeading.tsx'
import { chosenPassphrase } from './newVault.ts'
import { PassphraseQuestions } from './PassphraseQuestions.tsx'
import { useNewVaultForm } from './useNewVaultForm.ts'

type Props = {
  label: string
  button: string
  working: string
  /** Why it was not done. */
  failed: string | undefined
  onChosen: (passphrase: string) => Promise<void>
}

/** The passphrase of a new vault that takes what is restored. */
export function NewPassphraseStep({ label, button, working, failed, onChosen }: Props) {
  const { form, otherWords, noWords } = useNewVaultForm(label)
  const { control, handleSubmit, formState } = form

  return (
    <Form onSubmit={(event) => void handleSubmit((answers) => onChosen(chosenPassphrase(answers)))(event)}>
      <ErrorSummary control={control} />
      <PageHeading focusKey="passphrase">A passphrase for the new vault</PageHeading>
      <p className="govuk-body app-vault-label">
        The new vault is called “{label}”. Only its passphrase and a new recovery code will open it.
      </p>
      <PassphraseQuestions form={form} onOtherWords={otherWords} />
      {(failed ?? noWords) && (
        <p className="govuk-error-message" role="alert">
          {failed ?? noWords}
        </p>
      )}
      <Button type="submit" aria-disabled={formState.isSubmitting}>
        {formState.isSubmitting ? working : button}
      </Button>
    </Form>
  )
}
