import '#src/domain/case/zodConfig.ts'
import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { useForm, useFormState } from 'react-hook-form'
import { z } from 'zod/mini'
import { useServices } from '#src/features/drafts/services.ts'
import type { ContactCard } from '#src/storage/handOver/contactCard.ts'
import { Button } from '#src/ui/action/Button.tsx'
import { ButtonGroup } from '#src/ui/action/ButtonGroup.tsx'
import { LinkButton } from '#src/ui/action/LinkButton.tsx'
import { ErrorSummary } from '#src/ui/form/ErrorSummary.tsx'
import { Form } from '#src/ui/form/Form.tsx'
import { FormCheckboxes } from '#src/ui/form/FormCheckboxes.tsx'
import { faultWords } from './faultWords.ts'

type Props = {
  found: { card: ContactCard; words: readonly string[] }
  onTrusted: () => void
  onLeft: () => void
}

const asked = z.object({
  compared: z.array(z.string()).check(z.minLength(1, 'Say that you compared the words, or leave the card')),
})
type Asked = z.infer<typeof asked>

/** Has two people read the words of a card to each other; the card is trusted only once that is said to be done. */
export function CompareWords({ found: { card, words }, onTrusted, onLeft }: Props) {
  const { handOver } = useServices()
  const [failed, setFailed] = useState<string>()
  const { control, handleSubmit } = useForm<Asked, unknown, Asked>({
    resolver: zodResolver(asked),
    defaultValues: { compared: [] },
    shouldFocusError: false,
  })
  const { isSubmitting } = useFormState({ control })

  const trust = async () => {
    try {
      await handOver.trust(card)
      onTrusted()
    } catch (fault) {
      setFailed(faultWords(fault, 'The card could not be kept. Try again.'))
    }
  }

  return (
    <Form
      label="Compare the words"
      onSubmit={(event) => {
        event.preventDefault()
        if (!isSubmitting) void handleSubmit(trust)()
      }}
    >
      <ErrorSummary control={control} />
      <p className="govuk-body">
        Telephone {card.name} on a number that you already had, or meet them. Have them read the six words of
        their own card to you, and read yours to them. Do not take a number or the words from the message that
        brought the card.
      </p>
      <FormCheckboxes
        control={control}
        name="compared"
        legend="Are they the same?"
        size="s"
        options={[
          {
            value: 'same',
            label: `${card.name} read to me “${words.join(' ')}”, and I know that it was ${card.name}`,
          },
        ]}
      />
      {failed && (
        <p className="govuk-error-message" role="alert">
          {failed}
        </p>
      )}
      <ButtonGroup>
        <Button type="submit" aria-disabled={isSubmitting}>
          Trust this card
        </Button>
        <LinkButton onClick={onLeft}>Leave it: the words differ, or were not compared</LinkButton>
      </ButtonGroup>
    </Form>
  )
}
