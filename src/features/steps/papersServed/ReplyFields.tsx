import type { ReactNode } from 'react'
import { useWatch } from 'react-hook-form'
import { conditionsOf } from '#src/domain/conditions/condition.ts'
import { conditionNumbers } from '#src/domain/grounds/numbering.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { ActTicks } from '#src/features/wizard/conditions/ActTicks.tsx'
import { Fieldset } from '#src/ui/form/Fieldset.tsx'
import { FormCheckboxes } from '#src/ui/form/FormCheckboxes.tsx'
import { FormDate } from '#src/ui/form/FormDate.tsx'
import { FormFold } from '#src/ui/form/FormFold.tsx'
import { FormTextArea } from '#src/ui/form/FormTextArea.tsx'
import { FormYesNo } from '#src/ui/form/FormYesNo.tsx'
import type { PapersServedControl } from './papersServedControl.ts'
import { wording } from './wording.ts'
import { YesOrNotYet } from './YesOrNotYet.tsx'

const words = wording.reply

/** What came back on the form on which the defendant may reply. */
export function ReplyFields({ control }: { control: PapersServedControl }) {
  const came = useWatch({ control, name: 'reply.came' })
  return (
    <Fieldset legend={words.heading} size="m">
      <YesOrNotYet control={control} name="reply.came" legend={words.came} no={words.no} />
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
      <Sides control={control} of="acts">
        {sides.acts.map((name) => (
          <ActTicks key={name} control={control} name={`reply.${name}`} legend={words[name]} />
        ))}
      </Sides>
      {conditions.length > 0 && (
        <Sides control={control} of="conditions">
          {sides.conditions.map((name) => (
            <FormCheckboxes
              key={name}
              control={control}
              name={`reply.${name}`}
              legend={words[name]}
              options={conditions}
              small
            />
          ))}
        </Sides>
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

const sides = {
  acts: ['agreedActs', 'disputedActs'],
  conditions: ['agreedConditions', 'disputedConditions'],
} as const

type SidesProps = { control: PapersServedControl; of: keyof typeof sides; children: ReactNode }

/** What the defendant agrees with and disputes, folded into a line that says how much of each there is. */
function Sides({ control, of, children }: SidesProps) {
  const [agreed, disputed] = sides[of]
  const ticked = useWatch({ control, name: [`reply.${agreed}`, `reply.${disputed}`] })
  const [agrees, disputes] = ticked.map((ids) => ids?.length ?? 0)
  return (
    <FormFold
      control={control}
      fields={[`reply.${agreed}`, `reply.${disputed}`]}
      summary={wording.said[of](agrees ?? 0, disputes ?? 0)}
    >
      {children}
    </FormFold>
  )
}

const longest = 90
