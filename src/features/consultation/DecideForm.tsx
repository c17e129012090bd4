import { useState } from 'react'
import type { FieldValues } from 'react-hook-form'
import type { Consultation, RepliedCondition } from '#src/domain/review/consultations.ts'
import type { Signatory } from '#src/domain/review/signatory.ts'
import { type AnswerPlace, decisionProblem, withAnswer } from '#src/domain/share/answerDecisions.ts'
import { useServices } from '#src/features/drafts/services.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { useKeptForm } from '#src/features/wizard/review/useKeptForm.ts'
import { Button } from '#src/ui/action/Button.tsx'
import { Form } from '#src/ui/form/Form.tsx'
import { FormRadios } from '#src/ui/form/FormRadios.tsx'
import { FormTextArea } from '#src/ui/form/FormTextArea.tsx'
import { consultationPut, useStore } from './room.ts'
import { words } from './wording.ts'

const { answers } = words

const choices = ['accepted', 'adapted', 'declined', 'wouldDecline'] as const
type Choice = (typeof choices)[number]
type Props = {
  consultation: Consultation
  place: AnswerPlace
  said: RepliedCondition
  me: Signatory
  /** “Condition 3”, to tell this form from the others. */
  about: string
}

/**
 * Accept, adapt or decline, with a reason. An officer asks the authoriser to decline a risk; in the authoriser’s copy only that is
 * decided.
 */
export function DecideForm({ consultation, place, said, me, about }: Props) {
  const { review } = useCase().draft
  const { now } = useServices()
  const store = useStore()
  const [failed, setFailed] = useState<string>()
  const at = `${place.reply}-${place.condition}`
  const names = { outcome: `outcome-${at}`, reason: `reason-${at}` }
  // The choice and the reason, each under a name of its own on a page that asks of several answers.
  const { control, handleSubmit, sent } = useKeptForm(`answer-${consultation.id}`, {
    asked: (values) => checked(values, names, (chosen) => problemOf(said, chosen, me, review?.author)),
    start: { [names.outcome]: '', [names.reason]: '' },
    shouldFocusError: false,
  })
  const options = choicesFor(said, me, review?.copy !== undefined)
  if (options.length === 0) return null

  const save = async (values: FieldValues) => {
    const { outcome, reason } = read(values, names)
    const signed = { reason, by: me, at: now() }
    const change =
      outcome === 'wouldDecline'
        ? { wouldDecline: signed }
        : { decision: { outcome: outcome ?? 'accepted', ...signed } }
    await store({ review: [consultationPut(withAnswer(consultation, place, change))] })
    sent()
  }
  return (
    <Form
      label={`${answers.decide} ${about}`}
      onSubmit={(event) => {
        event.preventDefault()
        void handleSubmit((values) =>
          save(values).catch((fault: unknown) =>
            setFailed(fault instanceof Error ? fault.message : answers.notSaved),
          ),
        )()
      }}
    >
      <FormRadios
        control={control}
        name={names.outcome}
        legend={answers.decide}
        size="s"
        {...(said.answer === 'risk' && me.role !== 'supervisor' && { hint: answers.riskHint })}
        options={options}
      />
      <FormTextArea control={control} name={names.reason} label={answers.reason} rows={2} />
      {failed && (
        <p role="alert" className="govuk-error-message">
          {failed}
        </p>
      )}
      <Button type="submit" variant="secondary">
        {answers.save}
      </Button>
    </Form>
  )
}

/** What this person may choose of this answer; nothing where it is not theirs to decide. */
function choicesFor({ answer, wouldDecline }: RepliedCondition, { role }: Signatory, isCopy: boolean) {
  const option = (value: 'accepted' | 'adapted' | 'declined') => ({ value, label: answers.options[value] })
  if (isCopy)
    return answer === 'risk' && role === 'supervisor' ? [option('declined'), option('accepted')] : []
  if (answer !== 'risk') return [option('accepted'), option('adapted'), option('declined')]
  const ask = { value: 'wouldDecline', label: answers.wouldDecline }
  return [option('accepted'), option('adapted'), ...(wouldDecline ? [] : [ask])]
}

type Names = { outcome: string; reason: string }
type Chosen = { outcome: Choice | undefined; reason: string }

function read(values: FieldValues, names: Names): Chosen {
  const outcome = choices.find((choice) => choice === values[names.outcome])
  const reason: unknown = values[names.reason]
  return { outcome, reason: typeof reason === 'string' ? reason.trim() : '' }
}

function problemOf(said: RepliedCondition, chosen: Chosen, by: Signatory, author: string | undefined) {
  const { outcome, reason } = chosen
  if (!outcome) return undefined
  return decisionProblem(
    said,
    { outcome: outcome === 'wouldDecline' ? 'accepted' : outcome, reason, by },
    author,
  )
}

function checked(values: FieldValues, names: Names, problemOfChosen: (chosen: Chosen) => string | undefined) {
  const chosen = read(values, names)
  const problem = problemOfChosen(chosen)
  const field = chosen.reason === '' ? names.reason : names.outcome
  const errors = {
    ...(!chosen.outcome && { [names.outcome]: { type: 'value', message: answers.choose } }),
    ...(problem && { [field]: { type: 'value', message: problem } }),
  }
  return Object.keys(errors).length > 0 ? { values: {}, errors } : { values, errors: {} }
}
