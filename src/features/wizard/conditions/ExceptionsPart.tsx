import { useWatch } from 'react-hook-form'
import type { ExceptionTemplate } from '#src/domain/conditions/exceptions.ts'
import { exceptions as library } from '#src/domain/conditions/exceptions.ts'
import { findTemplate } from '#src/domain/conditions/library.ts'
import { conditionPeople } from '#src/domain/conditions/people.ts'
import { useServices } from '#src/features/drafts/services.ts'
import { Choice } from '#src/ui/form/Choice.tsx'
import { GroupField } from '#src/ui/form/GroupField.tsx'
import { MarkedText } from '#src/ui/form/MarkedText.tsx'
import { useBound } from '#src/ui/form/useBound.ts'
import { Details } from '#src/ui/notice/Details.tsx'
import { useCase } from '../caseContext.ts'
import type { ConditionControl } from './conditionSteps.ts'
import { type ExceptionDraft, exceptionsOf, withException, worded } from './exceptionEdits.ts'
import { FreeExceptions } from './FreeExceptions.tsx'
import { MovedText } from './MovedText.tsx'
import { Parameters } from './Parameters.tsx'
import { type CheckedText, useRemarks } from './useRemarks.ts'
import { WordingFindings } from './WordingFindings.tsx'
import { wording } from './wording.ts'

const { item } = wording

/** The exceptions of a condition: the usual ones of the library as ticks, and any in the officer's own words. */
export function ExceptionsPart({ control, kind }: { control: ConditionControl; kind: CheckedText['kind'] }) {
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
                  kind={kind}
                  onChange={(inputs) => put(worded(one, inputs, people))}
                  onText={(text) => put({ ...one, text })}
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
        kind={kind}
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
  kind: CheckedText['kind']
  onChange: (inputs: ExceptionDraft['inputs'] & object) => void
  onText: (text: string) => void
}

function LibraryException({ exception, template, kind, onChange, onText }: OneProps) {
  const people = conditionPeople(useCase().draft.case)
  const { id, text = '', inputs = {} } = exception
  const remarks = useRemarks({ id, kind, text, exception: true })
  const rendered = template.render(inputs, people)
  return (
    <>
      <Parameters id={`exception.${id}`} inputs={template.inputs} values={inputs} onChange={onChange} />
      {text && (
        <p className="govuk-inset-text">
          <MarkedText text={text} marks={remarks.marks} />
        </p>
      )}
      <MovedText kept={text} now={rendered.ok ? rendered.text : undefined} onTake={onText} />
      <WordingFindings text={text} remarks={remarks} />
      {text && template.inputs.length > 0 && !exception.inputs && (
        <p className="govuk-hint">{item.keptSentence}</p>
      )}
    </>
  )
}
