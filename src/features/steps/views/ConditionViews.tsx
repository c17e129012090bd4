import type { Control } from 'react-hook-form'
import type { Unfinished } from '#src/domain/case/unfinished.ts'
import type { PersonView } from '#src/domain/case/views.ts'
import { type Condition, conditionsOf } from '#src/domain/conditions/condition.ts'
import { templateOf } from '#src/domain/conditions/library.ts'
import { conditionNumbers } from '#src/domain/grounds/numbering.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { Choice } from '#src/ui/form/Choice.tsx'
import { Field } from '#src/ui/form/Field.tsx'
import { GroupField } from '#src/ui/form/GroupField.tsx'
import { useBound } from '#src/ui/form/useBound.ts'
import { type ConditionView, conditionViewsOf, withView } from './conditionView.ts'
import { wording } from './wording.ts'

const { item } = wording

/** What a person says of each condition: keep, change or worried, in words, and what changed because of it. */
export function ConditionViews({
  control,
}: {
  control: Control<Unfinished<PersonView>, unknown, PersonView>
}) {
  const { draft } = useCase()
  const { value, change, blur } = useBound({ control, name: 'conditions' })
  const held = conditionViewsOf(value)
  const numbers = conditionNumbers(draft.case)
  const conditions = conditionsOf(draft.case)
  return (
    <>
      <h2 className="govuk-heading-m">
        {item.conditions} ({conditions.length})
      </h2>
      {conditions.length === 0 && <p className="govuk-body">{item.noConditions}</p>}
      {conditions.map((condition, at) => (
        <OneCondition
          key={condition.id}
          condition={condition}
          number={numbers.get(condition.id) ?? at + 1}
          view={held.find(({ id }) => id === condition.id) ?? { id: condition.id }}
          onChange={(view) => change(withView(held, view))}
          onBlur={blur}
        />
      ))}
    </>
  )
}

type OneProps = {
  condition: Condition
  number: number
  view: ConditionView
  onChange: (view: ConditionView) => void
  onBlur: () => void
}

function OneCondition({ condition, number, view, onChange, onBlur }: OneProps) {
  const id = `conditions.${condition.id}`
  const ask = templateOf(condition)?.askVictim
  const hint = (
    <>
      The defendant {condition.text}
      {ask && ` ${item.ask} ${ask}`}
    </>
  )
  return (
    <GroupField id={id} legend={item.of(number)} size="s" hint={hint} error={undefined}>
      <div className="govuk-radios govuk-radios--small govuk-radios--inline">
        {item.answers.map((answer, at) => (
          <Choice
            key={answer.value}
            kind="radio"
            id={`${id}-${at}`}
            name={id}
            option={answer}
            checked={view.answer === answer.value}
            onChange={() => onChange({ ...view, answer: answer.value })}
            onBlur={onBlur}
          />
        ))}
      </div>
      {view.answer && (
        <Words
          id={`${id}-words`}
          label={item.wordsOf(number)}
          text={view.words}
          onChange={(words) => onChange({ ...view, words })}
        />
      )}
      {view.answer && view.answer !== 'keep' && (
        <Words
          id={`${id}-changed`}
          label={item.changedOf(number)}
          text={view.changed}
          onChange={(changed) => onChange({ ...view, changed })}
        />
      )}
    </GroupField>
  )
}

type WordsProps = { id: string; label: string; text: string | undefined; onChange: (text: string) => void }

function Words({ id, label, text = '', onChange }: WordsProps) {
  return (
    <Field id={id} label={label} error={undefined}>
      <textarea
        className="govuk-textarea"
        id={id}
        rows={2}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => onChange(event.target.value)}
      />
    </Field>
  )
}
