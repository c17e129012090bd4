import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { type DefaultValues, useForm, useFormState } from 'react-hook-form'
import { signatoryRoles } from '#src/domain/review/signatory.ts'
import type { OwnCard } from '#src/features/drafts/handOverWork.ts'
import { useServices } from '#src/features/drafts/services.ts'
import type { ContactCard } from '#src/storage/handOver/contactCard.ts'
import { Button } from '#src/ui/action/Button.tsx'
import { ButtonGroup } from '#src/ui/action/ButtonGroup.tsx'
import { LinkButton } from '#src/ui/action/LinkButton.tsx'
import { ErrorSummary } from '#src/ui/form/ErrorSummary.tsx'
import { Form } from '#src/ui/form/Form.tsx'
import { FormRadios } from '#src/ui/form/FormRadios.tsx'
import { FormText } from '#src/ui/form/FormText.tsx'
import { type CardAnswers, cardAnswers } from './cardAnswers.ts'
import { faultWords } from './faultWords.ts'
import { roleHints, roleWords } from './roleWords.ts'

type Props = {
  /** What the card says so far. */
  before?: ContactCard | undefined
  onMade: (made: OwnCard) => void
  onCancel?: () => void
}

/** What a person says of themselves, from which their card is made or made anew. */
export function OwnCardForm({ before, onMade, onCancel }: Props) {
  const { handOver } = useServices()
  const [failed, setFailed] = useState<string>()
  const { control, handleSubmit } = useForm<CardAnswers, unknown, CardAnswers>({
    resolver: zodResolver(cardAnswers),
    defaultValues: answersOf(before),
    shouldFocusError: false,
  })
  const { isSubmitting } = useFormState({ control })

  const make = async ({ rank, ...answers }: CardAnswers) => {
    setFailed(undefined)
    try {
      onMade(await handOver.makeCard({ ...answers, ...(rank && { rank }) }))
    } catch (fault) {
      setFailed(faultWords(fault, 'The card could not be made. Try again.'))
    }
  }

  return (
    <Form
      label="Your card"
      onSubmit={(event) => {
        event.preventDefault()
        if (!isSubmitting) void handleSubmit(make)()
      }}
    >
      <ErrorSummary control={control} />
      <FormText
        control={control}
        name="name"
        label="Your name"
        hint="As your colleagues know you."
        size="s"
      />
      <FormRadios
        control={control}
        name="role"
        legend="What are you to an application?"
        size="s"
        options={signatoryRoles.map((role) => ({
          value: role,
          label: roleWords[role],
          hint: roleHints[role],
        }))}
      />
      <FormText
        control={control}
        name="organisation"
        label="Your force, firm or service"
        hint="Such as “Saltshire Police”."
        size="s"
      />
      <FormText
        control={control}
        name="rank"
        label="Your rank or position, if you have one"
        size="s"
        width={20}
      />
      {failed && (
        <p className="govuk-error-message" role="alert">
          {failed}
        </p>
      )}
      <ButtonGroup>
        <Button type="submit" aria-disabled={isSubmitting}>
          {before ? 'Make the card anew' : 'Make my card'}
        </Button>
        {onCancel && <LinkButton onClick={onCancel}>Leave it as it is</LinkButton>}
      </ButtonGroup>
    </Form>
  )
}

function answersOf(card: ContactCard | undefined): DefaultValues<CardAnswers> {
  if (!card) return { name: '', organisation: '', rank: '' }
  const { name, role, organisation, rank = '' } = card
  return { name, role, organisation, rank }
}
