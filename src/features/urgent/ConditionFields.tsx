import { useEffect, useState } from 'react'
import { useWatch } from 'react-hook-form'
import { conditionPeople } from '#src/domain/conditions/people.ts'
import type { ConditionTemplate } from '#src/domain/conditions/template.ts'
import { useCase } from '#src/features/wizard/caseContext.ts'
import { ActTicks } from '#src/features/wizard/conditions/ActTicks.tsx'
import { Parameters, rawInputsOf } from '#src/features/wizard/conditions/Parameters.tsx'
import { Reading } from '#src/features/wizard/conditions/Reading.tsx'
import { TokenTextArea } from '#src/features/wizard/TokenTextArea.tsx'
import { textOf } from '#src/ui/form/textOf.ts'
import { useBound } from '#src/ui/form/useBound.ts'
import { LateDetails } from '#src/ui/notice/LateDetails.tsx'
import type { UrgentControl } from './urgentControl.ts'
import { wording } from './wording.ts'

const { conditions: words } = wording

type Props = UrgentControl & { at: number; template: ConditionTemplate }

/** What one condition needs: the blanks of its wording, the acts that it answers, and why it is necessary. */
export function ConditionFields({ control, at, template }: Props) {
  const people = conditionPeople(useCase().draft.case)
  const inputs = useBound({ control, name: `prohibitions.items.${at}.origin.inputs` })
  const kept = useBound({ control, name: `prohibitions.items.${at}.text` })
  const id = useBound({ control, name: `prohibitions.items.${at}.id` })
  const values = rawInputsOf(inputs.value)
  const rendered = template.render(values, people)
  const text = textOf(kept.value)
  const { change } = kept
  const reason = useWatch({ control, name: `prohibitions.items.${at}.necessity` })
  // As it was when it came on the page: nothing folds under the officer’s hands.
  const [wasFinished] = useState(text !== '' && Boolean(reason))

  // The form's own store: a condition whose blanks are filled by now has a wording at once.
  useEffect(() => {
    if (text === '' && rendered.ok) change(rendered.text)
  })

  const fields = (
    <>
      <Parameters
        id={`prohibitions.items.${at}.origin.inputs`}
        inputs={template.inputs}
        values={values}
        onChange={(next) => {
          const now = template.render(next, people)
          inputs.change(next)
          change(now.ok ? now.text : undefined)
        }}
      />
      <Reading
        asked={{ id: textOf(id.value), kind: 'prohibition', text }}
        lacking={rendered.ok ? undefined : labelsOf(template, rendered.missing)}
        now={rendered.ok ? rendered.text : undefined}
        onTake={change}
      />
      <ActTicks
        control={control}
        name={`prohibitions.items.${at}.acts`}
        legend={words.acts(template.title)}
      />
      <TokenTextArea
        control={control}
        name={`prohibitions.items.${at}.necessity`}
        label={words.necessity(template.title)}
        rows={2}
      />
    </>
  )
  return wasFinished ? <LateDetails summary={words.filledIn}>{fields}</LateDetails> : fields
}

function labelsOf({ inputs }: ConditionTemplate, names: readonly string[]): string {
  return inputs.flatMap(({ name, label }) => (names.includes(name) ? [label] : [])).join(' ')
}
