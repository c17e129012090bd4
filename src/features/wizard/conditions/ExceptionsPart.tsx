import { useWatch } from 'react-hook-form'
import type { ExceptionTemplate } from '#src/domain/conditions/exceptions.ts'
import { exceptions as library } from '#src/domain/conditions/exceptions.ts'
import { findTemplate } from '#src/domain/conditions/library.ts'
import { conditionPeople } from '#src/domain/conditions/people.ts'
import { useServices } from '#src/features/drafts/services.ts'
import { Choice } from '#src/ui/form/Choice.tsx'
import { GroupField } from '#src/ui/form/GroupField.tsx'
import { useBound } from '#src/ui/form/useBound.ts'
import { Details } from '#src/ui/notice/Details.tsx'
import { useCase } from '../caseContext.ts'
import type { ConditionControl } from './conditionSteps.ts'
import { type ExceptionDraft, exceptionsOf, withException, worded } from './exceptionEdits.ts'
import { FreeExceptions } from './FreeExceptions.tsx'
import { Parameters } from './Parameters.tsx'
import { wording } from './wording.ts'

const { item } = wording

/** The exceptions of a condition: the usual ones of the library as ticks, and any in the officer's own words. */
export function ExceptionsPart({ control }: { control: ConditionControl }) {
  const { draft } = useCase()
  const { newId } = useServices()
  const { value, change, error, blur } = useBound({ control, name: 'exceptions' })
  const code = useWatch({ control, name: 'origin.code' })
  const people = conditionPeople(draft.case)
  const held = exceptionsOf(value)
  const usual: readonly string[] = code ? (findTemplate(code)?.usualExceptions ?? []) : []
  const first = library.filter(
    (known) => usual.includes(known.code) || held.some((one) => one.code === known.code),
  )
  const others = library.filter((known) => !first.includes(known))

  const put = (changed: ExceptionDraft) => change(held.map((one) => (one.id === changed.id ? changed : one)))
  const ticks = (templates: readonly ExceptionTemplate[]) => (
    <div className="govuk-checkboxes govuk-checkboxes--small">
      {templates.map((template) => {
        const own = held.filter((one) => one.code === template.code)
        return (
          <Choice
            key={template.code}
            kind="checkbox"
            id={`exceptions-${template.code}`}
            name="exceptions"
            option={{
              value: template.code,
              label: `${template.title} (${template.code})`,
              conditional: own.map((one) => (
                <LibraryException
                  key={one.id}
                  exception={one}
                  template={template}
                  onChange={(inputs) => put(worded(one, inputs, people))}
                />
              )),
            }}
            checked={own.length > 0}
            onChange={(on) =>
              change(
                on
                  ? withException(held, newId('exc'), template.code, people)
                  : held.filter((one) => one.code !== template.code),
              )
            }
            onBlur={blur}
          />
        )
      })}
    </div>
  )

  return (
    <GroupField id="exceptions" legend={item.exceptions} hint={item.exceptionsHint} error={error}>
      {ticks(first)}
      {others.length > 0 && <Details summary={item.otherExceptions}>{ticks(others)}</Details>}
      <FreeExceptions
        held={held}
        onChange={put}
        onAdd={() => change(withException(held, newId('exc'), undefined, people))}
        onRemove={(id) => change(held.filter((one) => one.id !== id))}
      />
    </GroupField>
  )
}

type OneProps = {
  exception: ExceptionDraft
  template: ExceptionTemplate
  onChange: (inputs: ExceptionDraft['inputs'] & object) => void
}

function LibraryException({ exception, template, onChange }: OneProps) {
  return (
    <>
      <Parameters
        id={`exception.${exception.id}`}
        inputs={template.inputs}
        values={exception.inputs ?? {}}
        onChange={onChange}
      />
      {exception.text && <p className="govuk-inset-text">{exception.text}</p>}
      {exception.text && template.inputs.length > 0 && !exception.inputs && (
        <p className="govuk-hint">{item.keptSentence}</p>
      )}
    </>
  )
}
