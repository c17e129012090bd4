import { type Control, type FieldValues, useWatch } from 'react-hook-form'
import { viewsSought } from '#src/domain/case/viewsSentence.ts'
import { addDays, compareDates, isRealDate } from '#src/domain/shared/dates.ts'
import type { Contact } from '#src/features/drafts/handOverWork.ts'
import { useServices } from '#src/features/drafts/services.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { useKeptForm } from '#src/features/wizard/review/useKeptForm.ts'
import { Button } from '#src/ui/action/Button.tsx'
import { Link } from '#src/ui/action/Link.tsx'
import { ErrorSummary } from '#src/ui/form/ErrorSummary.tsx'
import { Form } from '#src/ui/form/Form.tsx'
import { FormCheckboxes } from '#src/ui/form/FormCheckboxes.tsx'
import { FormDate } from '#src/ui/form/FormDate.tsx'
import { FormRadios } from '#src/ui/form/FormRadios.tsx'
import { FormTextArea } from '#src/ui/form/FormTextArea.tsx'
import { MadeFile } from './MadeFile.tsx'
import { NotMade } from './NotMade.tsx'
import { usePeople } from './room.ts'
import type { ShareAnswers } from './shareAnswers.ts'
import { useSharing } from './useSharing.ts'
import { WhatGoesOut } from './WhatGoesOut.tsx'
import { words } from './wording.ts'

const { form: asked } = words

/** Whom it is about, who gets it, until when, the sentence, and what goes out, read before the file is made. */
export function SharePart() {
  const { draft } = useCase()
  const { today } = useServices()
  const people = usePeople()
  const protectedPeople = draft.case.protected?.people ?? []
  const [first] = protectedPeople
  const { control, handleSubmit, sent } = useKeptForm<ShareAnswers>('share', {
    start: {
      person: protectedPeople.length === 1 ? first?.id : undefined,
      lastDay: addDays(today(), 14),
      sentence: viewsSought,
      looked: [],
    },
    shouldFocusError: false,
    asked: (values) => checked(values, today()),
  })
  const answers = useWatch({ control })
  const sharing = useSharing(answers)
  if (!people) return null
  if (sharing.state.kind === 'made') return <MadeFile name={sharing.state.name} to={sharing.state.to} />
  return (
    <>
      <ErrorSummary control={control} />
      {sharing.state.kind === 'notMade' && <NotMade message={sharing.state.message} />}
      <Form
        onSubmit={(event) => {
          event.preventDefault()
          void handleSubmit(async (values) => {
            if (await sharing.make(values, people)) sent()
          })()
        }}
      >
        <FormRadios
          control={control}
          name="person"
          legend={asked.person}
          options={protectedPeople.map(({ id, name, advocate }) => ({
            value: id,
            label: name || '[name not yet entered]',
            hint: advocate?.answer === 'yes' ? asked.advocate(advocate.name ?? '') : asked.noAdvocate,
          }))}
        />
        <WhichAdvocate control={control} contacts={people.contacts} />
        <FormDate control={control} name="lastDay" legend={asked.lastDay} hint={asked.lastDayHint} />
        <FormTextArea
          control={control}
          name="sentence"
          label={asked.sentence}
          hint={asked.sentenceHint}
          rows={3}
        />
        {sharing.share && <WhatGoesOut share={sharing.share} />}
        <FormCheckboxes
          control={control}
          name="looked"
          legend={asked.goes}
          size="s"
          options={[{ value: 'yes', label: asked.looked }]}
        />
        <Button type="submit" aria-disabled={sharing.state.kind === 'making'}>
          {sharing.state.kind === 'making' ? asked.making : asked.make}
        </Button>
      </Form>
    </>
  )
}

type Asked = { control: Control<FieldValues, unknown, ShareAnswers>; contacts: readonly Contact[] }

function WhichAdvocate({ control, contacts }: Asked) {
  const advocates = contacts.filter(({ card }) => card.role === 'advocate')
  if (advocates.length === 0)
    return (
      <p className="govuk-body">
        {asked.noContacts} <Link href="/people">{asked.toContacts}</Link>
      </p>
    )
  return (
    <FormRadios
      control={control}
      name="contact"
      legend={asked.contact}
      hint={asked.contactHint}
      options={advocates.map(({ card }) => ({ value: card.key, label: card.name, hint: card.organisation }))}
    />
  )
}

/** The fields as they may stand before anything is chosen. */
function answersIn({ person, contact, lastDay, sentence, looked }: FieldValues): ShareAnswers {
  return { person, contact, lastDay, sentence, looked: looked ?? [] }
}

function checked(fields: FieldValues, today: string) {
  const values = answersIn(fields)
  const { person, contact, lastDay = '', sentence = '', looked } = values
  const wrong = {
    ...(!person && { person: asked.choosePerson }),
    ...(!contact && { contact: asked.chooseContact }),
    ...(!(isRealDate(lastDay) && compareDates(lastDay, today) > 0) && { lastDay: asked.chooseDay }),
    ...(sentence.trim() === '' && { sentence: asked.noSentence }),
    ...(!looked.includes('yes') && { looked: asked.lookedFirst }),
  }
  const errors = Object.fromEntries(
    Object.entries(wrong).map(([name, message]) => [name, { type: 'value', message }]),
  )
  return Object.keys(errors).length > 0 ? { values: {}, errors } : { values, errors: {} }
}
