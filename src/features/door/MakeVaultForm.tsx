import { useState } from 'react'
import { useServices } from '#src/features/drafts/services.ts'
import { Button } from '#src/ui/action/Button.tsx'
import { ButtonGroup } from '#src/ui/action/ButtonGroup.tsx'
import { LinkButton } from '#src/ui/action/LinkButton.tsx'
import { ErrorSummary } from '#src/ui/form/ErrorSummary.tsx'
import { Form } from '#src/ui/form/Form.tsx'
import { FormText } from '#src/ui/form/FormText.tsx'
import { PageHeading } from '#src/ui/page/PageHeading.tsx'
import { chosenPassphrase, type NewVaultAnswers } from './newVault.ts'
import { PassphraseQuestions } from './PassphraseQuestions.tsx'
import { useNewVaultForm } from './useNewVaultForm.ts'

type Props = {
  /** Asks the browser to keep what is stored. */
  onAsk: () => void
  onBack: () => void
  onMade: (label: string, recoveryCode: string) => void
}

/** The name and the passphrase of a new vault, after what a vault is and what is lost with both of its secrets. */
export function MakeVaultForm({ onAsk, onBack, onMade }: Props) {
  const { door } = useServices()
  const [failed, setFailed] = useState<string>()
  const { form, otherWords, noWords } = useNewVaultForm()
  const { control, handleSubmit, formState } = form

  const make = async (answers: NewVaultAnswers) => {
    onAsk()
    setFailed(undefined)
    const passphrase = chosenPassphrase(answers)
    const result = await door.make({ label: answers.label, passphrase }).catch(notMade)
    if (result.ok) onMade(answers.label, result.recoveryCode)
    else setFailed(result.message)
  }

  return (
    <Form onSubmit={(event) => void handleSubmit(make)(event)}>
      <ErrorSummary control={control} />
      <PageHeading focusKey="form">Make a vault</PageHeading>
      <p className="govuk-body">
        A vault keeps your applications on this computer, encrypted. Only its passphrase or its recovery code
        opens it, and nobody can look either of them up for you. If both are lost, everything in the vault is
        lost, unless your force has set up a recovery key.
      </p>
      <FormText
        control={control}
        name="label"
        label="Name of the vault"
        hint="Anyone who uses this computer can read it. Use your collar number or initials."
        size="s"
        width={20}
      />
      <PassphraseQuestions form={form} onOtherWords={otherWords} />
      {(failed ?? noWords) && (
        <p className="govuk-error-message" role="alert">
          {failed ?? noWords}
        </p>
      )}
      <ButtonGroup>
        <Button type="submit" aria-disabled={formState.isSubmitting}>
          {formState.isSubmitting ? 'Making your vault…' : 'Make the vault'}
        </Button>
        <LinkButton onClick={onBack}>Go back</LinkButton>
      </ButtonGroup>
    </Form>
  )
}

const notMade = (fault: unknown) => ({
  ok: false as const,
  message: fault instanceof Error ? fault.message : 'The vault could not be made. Try again.',
})
