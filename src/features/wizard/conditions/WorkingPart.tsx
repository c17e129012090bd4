import { useRef } from 'react'
import { useWatch } from 'react-hook-form'
import { findTemplate } from '#src/domain/conditions/library.ts'
import { LinkButton } from '#src/ui/action/LinkButton.tsx'
import { FormCombo } from '#src/ui/form/FormCombo.tsx'
import { FormDate } from '#src/ui/form/FormDate.tsx'
import { FormRadios } from '#src/ui/form/FormRadios.tsx'
import { FormText } from '#src/ui/form/FormText.tsx'
import { FormYesNo } from '#src/ui/form/FormYesNo.tsx'
import type { TextAreaHandle } from '#src/ui/form/TextArea.tsx'
import { useCase } from '../caseContext.ts'
import { TokenTextArea } from '../TokenTextArea.tsx'
import type { ConditionControl } from './conditionSteps.ts'
import { wording } from './wording.ts'

const { item } = wording

/** Where and how long a condition has effect, how a breach is seen, and whether it is wanted at once. */
export function WorkingPart({ control }: { control: ConditionControl }) {
  const { force } = useCase().draft.case.applicant ?? {}
  return (
    <>
      <FormRadios
        control={control}
        name="locality.reach"
        legend={item.reach}
        options={[
          { value: 'uk', label: item.reaches.uk },
          {
            value: 'limited',
            label: item.reaches.limited,
            conditional: <FormText control={control} name="locality.where" label={item.where} />,
          },
        ]}
      />
      <FormRadios
        control={control}
        name="period.runs"
        legend={item.runs}
        options={[
          { value: 'order', label: item.periods.order },
          {
            value: 'until',
            label: item.periods.until,
            conditional: <FormDate control={control} name="period.lastDay" legend={item.lastDay} />,
          },
        ]}
      />
      <HowSeen control={control} />
      <FormCombo
        control={control}
        name="monitoring.by"
        label={item.by}
        options={force ? [`SPO Manager, ${force}`] : ['SPO Manager']}
      />
      <FormDate control={control} name="monitoring.firstCheck" legend={item.firstCheck} />
      <FormText control={control} name="monitoring.every" label={item.every} />
      <FormYesNo control={control} name="interim" legend={item.interim} />
    </>
  )
}

/** The library's way to notice a breach is offered, never put in by itself. */
function HowSeen({ control }: { control: ConditionControl }) {
  const handle = useRef<TextAreaHandle>(null)
  const [code, version] = useWatch({ control, name: ['origin.code', 'origin.version'] })
  const monitoring = code ? findTemplate(code, version)?.monitoring : undefined
  const suggestion = monitoring && `${monitoring.how}. Proof: ${monitoring.evidence}.`
  return (
    <>
      <TokenTextArea control={control} name="monitoring.how" label={item.how} rows={3} handle={handle} />
      {suggestion && (
        <p className="govuk-body">
          {item.suggestion}: {suggestion}{' '}
          <LinkButton onClick={() => handle.current?.append(suggestion, true)}>
            {item.useSuggestion}
          </LinkButton>
        </p>
      )}
    </>
  )
}
