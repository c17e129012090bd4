import { Button } from '#src/ui/action/Button.tsx'
import { LinkButton } from '#src/ui/action/LinkButton.tsx'
import { DateInput } from '#src/ui/form/DateInput.tsx'
import { Fieldset } from '#src/ui/form/Fieldset.tsx'
import { GroupField } from '#src/ui/form/GroupField.tsx'
import { VisuallyHidden } from '#src/ui/page/VisuallyHidden.tsx'
import { listOfRaw, type ParameterProps } from './parameterProps.ts'
import { joinSpan, splitSpan } from './parameterText.ts'
import { wording } from './wording.ts'

const { inputs } = wording

/** Spans of days, such as school terms. */
export function SpanFields({ id, label, asked, value, onChange }: ParameterProps) {
  const spans = listOfRaw(value)
  return (
    <GroupField id={`${id}-group`} legend={label} hint={asked.hint} error={undefined} role="group">
      <div id={id}>
        {spans.map((text, at) => {
          const span = splitSpan(text)
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a span of a wording has no id of its own, only its place.
            <div key={at} className="app-row">
              {(['from', 'to'] as const).map((end) => (
                <Fieldset
                  key={end}
                  role="group"
                  legend={`${inputs.span(at + 1)}: ${end === 'from' ? inputs.firstDay : inputs.lastDay}`}
                >
                  <DateInput
                    id={`${id}.${at}.${end}`}
                    name={`${id}.${at}.${end}`}
                    value={span[end] || undefined}
                    onChange={(day) => onChange(spans.with(at, joinSpan({ ...span, [end]: day ?? '' })))}
                  />
                </Fieldset>
              ))}
              <LinkButton onClick={() => onChange(spans.toSpliced(at, 1))}>
                {inputs.remove} <VisuallyHidden>{inputs.span(at + 1)}</VisuallyHidden>
              </LinkButton>
            </div>
          )
        })}
        <Button variant="secondary" onClick={() => onChange([...spans, ''])}>
          {inputs.addSpan}
        </Button>
      </div>
    </GroupField>
  )
}
