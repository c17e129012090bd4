import type { Control } from 'react-hook-form'
import type { Contact } from '#src/features/drafts/handOverWork.ts'
import { FormCheckboxes } from '#src/ui/form/FormCheckboxes.tsx'
import { FormDate } from '#src/ui/form/FormDate.tsx'
import type { SendAnswers } from './sendAnswers.ts'
import type { SendPurpose } from './sendPlan.ts'
import { WhatGoes } from './WhatGoes.tsx'

type Props = {
  control: Control<SendAnswers, unknown, SendAnswers>
  purpose: SendPurpose
  people: readonly Contact[]
}

/** What goes, who gets it and until when, once it is known what it is sent for. */
export function SendQuestions({ control, purpose, people }: Props) {
  return (
    <>
      <WhatGoes purpose={purpose} people={people}>
        <FormCheckboxes
          control={control}
          name="to"
          legend="Who gets it?"
          size="s"
          options={people.map(({ card }) => ({
            value: card.key,
            label: card.name,
            hint: [card.rank, card.organisation].filter(Boolean).join(', '),
          }))}
        />
      </WhatGoes>
      <FormDate
        control={control}
        name="expires"
        legend="Until which day is it to be used?"
        hint="After that day the app warns whoever opens it. That is a promise, not a lock: what was opened once can be kept."
        size="s"
      />
      {purpose === 'case' && (
        <FormCheckboxes
          control={control}
          name="understood"
          legend="Your own application"
          size="s"
          options={[
            { value: 'copy', label: 'I understand that mine becomes a copy that I can read and not change' },
          ]}
        />
      )}
    </>
  )
}
