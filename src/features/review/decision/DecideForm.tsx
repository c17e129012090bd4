import type { Control, FieldValues } from 'react-hook-form'
import { useKeptForm } from '#src/features/wizard/review/useKeptForm.ts'
import { Button } from '#src/ui/action/Button.tsx'
import { ErrorSummary } from '#src/ui/form/ErrorSummary.tsx'
import { Form } from '#src/ui/form/Form.tsx'
import { FormCheckboxes } from '#src/ui/form/FormCheckboxes.tsx'
import { FormRadios } from '#src/ui/form/FormRadios.tsx'
import { FormSelect } from '#src/ui/form/FormSelect.tsx'
import { FormTextArea } from '#src/ui/form/FormTextArea.tsx'
import { type DecideAnswers, decideAnswers } from './decideAnswers.ts'
import { decisionWords as words } from './decisionWords.ts'
import { Refusals } from './Refusals.tsx'
import { useDeciding } from './useDeciding.ts'

type Answers = Control<FieldValues, unknown, DecideAnswers>

/** Authorise, return or refuse, each with what it needs; a decision is kept at once, with its signature where it has one. */
export function DecideForm() {
  const { decide, refusals } = useDeciding()
  const { control, handleSubmit, watch, sent } = useKeptForm<DecideAnswers>('decide', {
    asked: decideAnswers,
    start: { tests: [], declared: [] },
    shouldFocusError: false,
  })
  const outcome: unknown = watch('outcome')
  const submit = handleSubmit(async (answers) => {
    if (await decide(answers).catch(() => false)) sent()
  })
  return (
    <Form
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <ErrorSummary control={control} />
      <Refusals because={refusals} />
      <FormRadios
        control={control}
        name="outcome"
        legend={words.decide}
        size="m"
        options={[
          {
            value: 'authorised',
            label: words.authorise,
            hint: words.authoriseHint,
            conditional: outcome === 'authorised' && <Authority control={control} />,
          },
          {
            value: 'returned',
            label: words.return,
            hint: words.returnHint,
            conditional: outcome === 'returned' && <Reasons control={control} of="return" />,
          },
          {
            value: 'notPursued',
            label: words.refuse,
            hint: words.refuseHint,
            conditional: outcome === 'notPursued' && <Reasons control={control} of="refusal" />,
          },
        ]}
      />
      <Button type="submit">{words.save}</Button>
    </Form>
  )
}

function Authority({ control }: { control: Answers }) {
  return (
    <>
      <FormCheckboxes
        control={control}
        name="tests"
        legend={words.tests}
        hint={words.testsHint}
        size="s"
        options={words.limbs}
      />
      <FormTextArea control={control} name="reasons" label={words.reasons} hint={words.reasonsHint} />
      <FormCheckboxes
        control={control}
        name="declared"
        legend={words.declare}
        hint={words.tamper}
        size="s"
        options={[{ value: 'yes', label: words.declaration }]}
      />
    </>
  )
}

function Reasons({ control, of }: { control: Answers; of: 'return' | 'refusal' }) {
  return (
    <>
      <FormSelect
        control={control}
        name={`${of}Code`}
        label={words.mainReason}
        options={words[`${of}Reasons`]}
      />
      <FormTextArea control={control} name={`${of}Words`} label={words.words} />
    </>
  )
}
