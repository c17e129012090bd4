import { useEffect } from 'react'
import { useWatch } from 'react-hook-form'
import { findTemplate } from '#src/domain/conditions/library.ts'
import { conditionPeople } from '#src/domain/conditions/people.ts'
import type { ConditionTemplate } from '#src/domain/conditions/template.ts'
import { Link } from '#src/ui/action/Link.tsx'
import { FormTextArea } from '#src/ui/form/FormTextArea.tsx'
import { useBound } from '#src/ui/form/useBound.ts'
import { Details } from '#src/ui/notice/Details.tsx'
import { Inset } from '#src/ui/notice/Inset.tsx'
import { AuthorityNote } from '../AuthorityNote.tsx'
import { useCase } from '../caseContext.ts'
import { stepPath } from '../paths.ts'
import type { ConditionControl, ConditionStep } from './conditionSteps.ts'
import { Parameters, rawInputsOf } from './Parameters.tsx'
import { wording } from './wording.ts'

type Props = { control: ConditionControl; step: ConditionStep }

const { item } = wording

/** The wording of a condition: from the library by its parameters, or in the officer's own words. */
export function WordingPart({ control, step }: Props) {
  const { draft } = useCase()
  const [kind, code, version] = useWatch({ control, name: ['origin.kind', 'origin.code', 'origin.version'] })
  const template = kind === 'library' && code ? findTemplate(code, version) : undefined

  if (kind === 'bespoke') {
    return (
      <>
        <FormTextArea
          control={control}
          name="text"
          label={item.bespokeText}
          hint={wording[step].bespokeHint}
        />
        <FormTextArea control={control} name="origin.why" label={item.bespokeWhy} rows={3} />
      </>
    )
  }
  if (template) return <LibraryWording control={control} template={template} />
  return (
    <p className="govuk-body">
      {kind === 'library' ? item.unknown : item.chooseFirst}{' '}
      <Link href={stepPath(draft.case.id, step)}>{item.backToList}</Link>
    </p>
  )
}

function LibraryWording({ control, template }: { control: ConditionControl; template: ConditionTemplate }) {
  const people = conditionPeople(useCase().draft.case)
  const inputs = useBound({ control, name: 'origin.inputs' })
  const { value: text, change: changeText, error } = useBound({ control, name: 'text' })
  const values = rawInputsOf(inputs.value)
  const rendered = template.render(values, people)

  // The form's own store: a name in the case may have changed since the wording was kept.
  useEffect(() => {
    if (rendered.ok && rendered.text !== text) changeText(rendered.text)
  })

  return (
    <>
      <div id="text">
        <Parameters
          id="origin.inputs"
          inputs={template.inputs}
          values={values}
          onChange={(next) => {
            inputs.change(next)
            if (!template.render(next, people).ok) changeText(undefined)
          }}
        />
      </div>
      <Inset>
        <h3 className="govuk-heading-s">{item.asRead}</h3>
        {error && <p className="govuk-error-message">{error}</p>}
        <p className="govuk-body" role="status">
          {rendered.ok
            ? `The defendant ${rendered.text}`
            : `${item.missing} ${missing(template, rendered.missing)}`}
        </p>
      </Inset>
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
