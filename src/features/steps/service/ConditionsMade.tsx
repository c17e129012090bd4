import { reasonsFor } from '#src/domain/case/outcomeReasons.ts'
import { decisionsAsked } from '#src/domain/conditions/conditionsMade.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { Choice } from '#src/ui/form/Choice.tsx'
import { Field } from '#src/ui/form/Field.tsx'
import { GroupField } from '#src/ui/form/GroupField.tsx'
import { useBound } from '#src/ui/form/useBound.ts'
import { type ConditionMade, conditionsMadeOf, withDecided } from './conditionMade.ts'
import type { OfOrder } from './serviceControl.ts'
import { wording } from './wording.ts'

const words = wording.conditions
const reasons = reasonsFor('condition')

/** What the court did with each condition it was asked for, and the words of those that it made in words of its own. */
export function ConditionsMade({ control, at }: OfOrder) {
  const { file } = useCase()
  const { value, change: set, blur } = useBound({ control, name: `${at}.conditions` })
  const held = conditionsMadeOf(value)
  const conditions = decisionsAsked(file, at === 'interim' ? 'interim' : 'full')
  const changes = conditions.some(({ change }) => change !== undefined)
  return (
    <>
      <h3 className="govuk-heading-s">{words.heading[at]}</h3>
      <p className="govuk-body">{words.lead}</p>
      {changes && <p className="govuk-body">{words.changes}</p>}
      {conditions.length === 0 && <p className="govuk-body">{words.none}</p>}
      {conditions.map(({ id, number, text, change }) => (
        <OneCondition
          key={id}
          id={`${at}.conditions.${id}`}
          number={number}
          text={words.asked(text, change)}
          made={held.find((one) => one.id === id) ?? { id }}
          onChange={(made) => set(withDecided(held, made))}
          onBlur={blur}
        />
      ))}
    </>
  )
}

type OneProps = {
  id: string
  number: number
  text: string
  made: ConditionMade
  onChange: (made: ConditionMade) => void
  onBlur: () => void
}

function OneCondition({ id, number, text, made, onChange, onBlur }: OneProps) {
  return (
    <GroupField id={id} legend={words.of(number)} size="s" hint={text} error={undefined}>
      <div className="govuk-radios govuk-radios--small govuk-radios--inline">
        {words.answers.map((answer, place) => (
          <Choice
            key={answer.value}
            kind="radio"
            id={`${id}-${place}`}
            name={id}
            option={answer}
            checked={made.as === answer.value}
            onChange={() => onChange({ ...made, as: answer.value })}
            onBlur={onBlur}
          />
        ))}
      </div>
      {made.as === 'reworded' && (
        <Field id={`${id}-words`} label={words.wordsOf(number)} hint={words.wordsHint} error={undefined}>
          <textarea
            className="govuk-textarea"
            id={`${id}-words`}
            rows={3}
            autoComplete="off"
            spellCheck={false}
            value={made.words ?? ''}
            onChange={(event) => onChange({ ...made, words: event.target.value })}
            onBlur={onBlur}
          />
        </Field>
      )}
      {made.as === 'refused' && (
        <ReasonOf id={id} number={number} made={made} onChange={onChange} onBlur={onBlur} />
      )}
    </GroupField>
  )
}

function ReasonOf({ id, number, made, onChange, onBlur }: Omit<OneProps, 'text'>) {
  return (
    <Field id={`${id}-reason`} label={words.reasonOf(number)} error={undefined}>
      <select
        className="govuk-select"
        id={`${id}-reason`}
        autoComplete="off"
        value={made.reason ?? ''}
        onChange={({ target }) => {
          const { reason: _, ...rest } = made
          const chosen = reasons.find(({ value }) => value === target.value)
          onChange(chosen ? { ...rest, reason: chosen.value } : rest)
        }}
        onBlur={onBlur}
      >
        <option value="">Choose one</option>
        {reasons.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </Field>
  )
}
