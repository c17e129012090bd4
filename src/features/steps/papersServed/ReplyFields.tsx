import { useWatch } from 'react-hook-form'
import { conditionsOf } from '#src/domain/conditions/condition.ts'
import { conditionNumbers } from '#src/domain/grounds/numbering.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { ActTicks } from '#src/features/wizard/conditions/ActTicks.tsx'
import { Fieldset } from '#src/ui/form/Fieldset.tsx'
import { FormCheckboxes } from '#src/ui/form/FormCheckboxes.tsx'
import { FormDate } from '#src/ui/form/FormDate.tsx'
import { FormRadios } from '#src/ui/form/FormRadios.tsx'
import { FormTextArea } from '#src/ui/form/FormTextArea.tsx'
import { FormYesNo } from '#src/ui/form/FormYesNo.tsx'
import type { PapersServedControl } from './papersServedControl.ts'
import { wording } from './wording.ts'

const words = wording.reply

/** What came back on the form on which the defendant may reply. */
export function ReplyFields({ control }: { control: PapersServedControl }) {
  const came = useWatch({ control, name: 'reply.came' })
  return (
    <Fieldset legend={words.heading} size="m">
      <FormRadios
        control={control}
        name="reply.came"
        legend={words.came}
        options={[
          { value: 'yes', label: words.yes },
          { value: 'no', label: words.no },
        ]}
      />
      {came === 'yes' && <Answers control={control} />}
    </Fieldset>
  )
}

function Answers({ control }: { control: PapersServedControl }) {
  const { file } = useCase()
  const numbers = conditionNumbers(file)
  const conditions = conditionsOf(file).map(({ id, text = '' }) => ({
    value: id,
    label: `${numbers.get(id) ?? ''}. ${text.length > longest ? `${text.slice(0, longest)}…` : text}`,
  }))
  const people = (file.witnesses?.people ?? []).map(({ id, name }) => ({
    value: id,
    label: name ?? words.noName,
  }))
  return (
    <>
      <FormDate control={control} name="reply.on" legend={words.on} />
      <ActTicks control={control} name="reply.agreedActs" legend={words.agreedActs} />
      <ActTicks control={control} name="reply.disputedActs" legend={words.disputedActs} />
      {conditions.length > 0 && (
        <>
          <FormCheckboxes
            control={control}
            name="reply.agreedConditions"
            legend={words.agreedConditions}
            options={conditions}
            small
          />
          <FormCheckboxes
            control={control}
            name="reply.disputedConditions"
            legend={words.disputedConditions}
            options={conditions}
            small
          />
        </>
      )}
      {people.length > 0 && (
        <FormCheckboxes control={control} name="reply.makers" legend={words.makers} options={people} small />
      )}
      <FormYesNo control={control} name="reply.credibility" legend={words.credibility} />
      <FormTextArea control={control} name="reply.times" label={words.times} rows={2} />
      <FormTextArea control={control} name="reply.children" label={words.children} rows={2} />
      <FormTextArea control={control} name="reply.witnesses" label={words.witnesses} rows={2} />
      <FormTextArea control={control} name="reply.help" label={words.help} rows={2} />
    </>
  )
}

const longest = 90
