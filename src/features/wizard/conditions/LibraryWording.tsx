import { useEffect } from 'react'
import { conditionPeople } from '#src/domain/conditions/people.ts'
import type { ConditionTemplate } from '#src/domain/conditions/template.ts'
import { useBound } from '#src/ui/form/useBound.ts'
import { Details } from '#src/ui/notice/Details.tsx'
import { AuthorityNote } from '../AuthorityNote.tsx'
import { useCase } from '../caseContext.ts'
import type { ConditionControl } from './conditionSteps.ts'
import { Parameters, rawInputsOf } from './Parameters.tsx'
import { Reading } from './Reading.tsx'
import type { CheckedText } from './useRemarks.ts'
import { wording } from './wording.ts'

type Props = { control: ConditionControl; template: ConditionTemplate; asked: CheckedText }

const { item } = wording

/** The wording of a condition of the library. It follows what is filled in here, and nothing else: it may have been agreed with somebody since. */
export function LibraryWording({ control, template, asked }: Props) {
  const people = conditionPeople(useCase().draft.case)
  const inputs = useBound({ control, name: 'origin.inputs' })
  const { change: changeText, error } = useBound({ control, name: 'text' })
  const values = rawInputsOf(inputs.value)
  const rendered = template.render(values, people)
  const blank = asked.text === ''

  // The form's own store: where there is no wording yet none can move, and a condition that asks for nothing has one at once.
  useEffect(() => {
    if (blank && rendered.ok) changeText(rendered.text)
  })

  return (
    <>
      <div id="text">
        <Parameters
          id="origin.inputs"
          inputs={template.inputs}
          values={values}
          onChange={(next) => {
            const now = template.render(next, people)
            inputs.change(next)
            changeText(now.ok ? now.text : undefined)
          }}
        />
      </div>
      <Reading
        asked={asked}
        error={error}
        lacking={rendered.ok ? undefined : missing(template, rendered.missing)}
        now={rendered.ok ? rendered.text : undefined}
        onTake={changeText}
      />
      <Advice template={template} />
    </>
  )
}

function missing({ inputs }: ConditionTemplate, names: readonly string[]): string {
  return inputs.flatMap(({ name, label }) => (names.includes(name) ? [label] : [])).join(' ')
}

function Advice({ template: { pitfalls, askVictim, authority } }: { template: ConditionTemplate }) {
  return (
    <Details summary={item.pitfalls}>
      <ul className="govuk-list govuk-list--bullet">
        {pitfalls.map((pitfall) => (
          <li key={pitfall}>{pitfall}</li>
        ))}
      </ul>
      <p className="govuk-body">
        {item.askVictim} {askVictim}
      </p>
      <AuthorityNote authority={authority} />
    </Details>
  )
}
