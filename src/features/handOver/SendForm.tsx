import { zodResolver } from '@hookform/resolvers/zod'
import { useState } from 'react'
import { type DefaultValues, useForm, useFormState, useWatch } from 'react-hook-form'
import type { Standing } from '#src/domain/review/needs.ts'
import type { Verdicts } from '#src/domain/review/verdict.ts'
import { addDays } from '#src/domain/shared/dates.ts'
import type { Contact } from '#src/features/drafts/handOverWork.ts'
import { useServices } from '#src/features/drafts/services.ts'
import type { Stored } from '#src/storage/draftStore.ts'
import type { ContactCard } from '#src/storage/handOver/contactCard.ts'
import { Button } from '#src/ui/action/Button.tsx'
import { ErrorSummary } from '#src/ui/form/ErrorSummary.tsx'
import { Form } from '#src/ui/form/Form.tsx'
import { FormRadios } from '#src/ui/form/FormRadios.tsx'
import { faultWords } from './faultWords.ts'
import { SendQuestions } from './SendQuestions.tsx'
import { SendRefused } from './SendRefused.tsx'
import { endOf, type SendAnswers, sendAnswers, usualDays } from './sendAnswers.ts'
import { type SendPurpose, sendPlan } from './sendPlan.ts'
import { sendWords } from './sendWords.ts'
import { signatoryOf } from './signatoryOf.ts'
import { type Sent, useSending } from './useSending.ts'

type Props = {
  stored: Stored
  own: ContactCard
  contacts: readonly Contact[]
  purposes: readonly SendPurpose[]
  verdicts: Verdicts
  standing: Standing
  onSent: (sent: Sent) => void
}

/** Asks for what an application is sent, to whom and until when, says what goes, and makes the file. */
export function SendForm({ stored, own, contacts, purposes, verdicts, standing, onSent }: Props) {
  const { today, now, newId } = useServices()
  const send = useSending(stored.draft.case.id)
  const [failed, setFailed] = useState<string>()
  const { control, handleSubmit } = useForm<SendAnswers, unknown, SendAnswers>({
    resolver: zodResolver(sendAnswers(today())),
    defaultValues: beginning(purposes, contacts, stored, addDays(today(), usualDays)),
    shouldFocusError: false,
  })
  const { isSubmitting } = useFormState({ control })
  const purpose: SendPurpose | undefined = useWatch({ control, name: 'purpose' })
  const { review } = stored.draft
  const by = signatoryOf(own)
  const plan = purpose && sendPlan(purpose, { review, verdicts, standing, by, now: now(), newId })
  const people = purpose ? recipients(purpose, contacts, stored) : []

  const make = async ({ to, expires }: SendAnswers) => {
    if (!purpose || !plan?.ok) return
    setFailed(undefined)
    const chosen = people.filter(({ card }) => to.includes(card.key))
    try {
      onSent(await send({ purpose, stored, own, to: chosen, expires: endOf(expires), moves: plan.moves }))
    } catch (fault) {
      setFailed(faultWords(fault, 'The file could not be made. Try again.'))
    }
  }

  return (
    <Form
      label="Send this application"
      onSubmit={(event) => {
        event.preventDefault()
        if (!isSubmitting) void handleSubmit(make)()
      }}
    >
      <ErrorSummary control={control} />
      <FormRadios
        control={control}
        name="purpose"
        legend="What do you send?"
        options={purposes.map((value) => ({
          value,
          label: sendWords[value].label,
          hint: sendWords[value].hint,
        }))}
      />
      {plan && !plan.ok && <SendRefused because={plan.because} id={stored.draft.case.id} />}
      {purpose && plan?.ok && (
        <>
          <SendQuestions control={control} purpose={purpose} people={people} />
          {failed && (
            <p className="govuk-error-message" role="alert">
              {failed}
            </p>
          )}
          <Button type="submit" aria-disabled={isSubmitting}>
            {isSubmitting ? 'Making the file…' : 'Make the file'}
          </Button>
        </>
      )}
    </Form>
  )
}

/** The trusted people who may get it: by their role, or for an answer the one who sent the application. */
function recipients(purpose: SendPurpose, contacts: readonly Contact[], { draft }: Stored): Contact[] {
  const author = draft.review?.copy?.of.key
  return contacts.filter(({ card }) =>
    purpose === 'answer' ? card.key === author : card.role === sendWords[purpose].role,
  )
}

function beginning(
  purposes: readonly SendPurpose[],
  contacts: readonly Contact[],
  stored: Stored,
  expires: string,
): DefaultValues<SendAnswers> {
  const [only, ...others] = purposes
  const purpose = others.length === 0 ? only : undefined
  const people = purpose ? recipients(purpose, contacts, stored) : []
  const to = purpose === 'answer' ? people.map(({ card }) => card.key) : []
  return { ...(purpose && { purpose }), to, expires, understood: [] }
}
