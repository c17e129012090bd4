import { useState } from 'react'
import type { FieldValues } from 'react-hook-form'
import type { Bound } from './Bound.ts'
import { Choice } from './Choice.tsx'
import { DateInput } from './DateInput.tsx'
import { FormGroup } from './FormGroup.tsx'
import { GroupField, type GroupQuestion } from './GroupField.tsx'
import { knownOf } from './known.ts'
import { Label } from './Label.tsx'
import { TextInput, type TextOptions } from './TextInput.tsx'
import { useBound } from './useBound.ts'

type Props<T extends FieldValues, R> = Bound<T, R> &
  GroupQuestion &
  Pick<TextOptions, 'width' | 'inputMode' | 'type' | 'autoCapitalize'> & {
    kind?: 'text' | 'date'
    /** The words of the tick box and of the box it reveals. */
    notKnownLabel?: string
    whyLabel?: string
  }

/**
 * A text or a date that may be unknown. Value: { known: true, value }, { known: false, why? } or undefined. Typing unticks
 * 'Not known'; unticking brings back what was typed before.
 */
export function FormKnown<T extends FieldValues, R = T>(props: Props<T, R>) {
  const { control, name, legend, hint, size, kind = 'text', ...rest } = props
  const { notKnownLabel = 'Not known', whyLabel = 'Why is it not known? (optional)', ...options } = rest
  const { id, value, error, change, blur, ref } = useBound({ control, name })
  const fact = knownOf(value)
  const [before, setBefore] = useState<string | undefined>(undefined)
  const shown = fact?.known ? fact.value : ''

  const put = (text: string | undefined) => change(text ? { known: true, value: text } : undefined)
  const tick = (unknown: boolean) => {
    if (unknown) setBefore(shown)
    if (unknown) change({ known: false })
    else put(before)
  }
  const input = {
    id: `${id}.value`,
    name: `${name}.value`,
    error: Boolean(error),
    inputRef: ref,
    onBlur: blur,
  }

  return (
    <GroupField id={id} legend={legend} hint={hint} size={size} error={error} role="group">
      {kind === 'date' ? (
        <DateInput {...input} value={shown || undefined} onChange={put} />
      ) : (
        <FormGroup>
          <Label htmlFor={input.id} hidden>
            {legend}
          </Label>
          <TextInput {...options} {...input} value={shown} onChange={put} />
        </FormGroup>
      )}
      <div className="govuk-checkboxes govuk-checkboxes--small app-known">
        <Choice
          kind="checkbox"
          id={`${id}.known`}
          name={`${name}.known`}
          option={{
            value: 'notKnown',
            label: notKnownLabel,
            conditional: (
              <Why
                id={`${id}.why`}
                label={whyLabel}
                why={fact?.known === false ? fact.why : ''}
                onChange={change}
              />
            ),
          }}
          checked={fact?.known === false}
          onChange={tick}
          onBlur={blur}
        />
      </div>
    </GroupField>
  )
}

type WhyProps = { id: string; label: string; why: string | undefined; onChange: (value: unknown) => void }

function Why({ id, label, why = '', onChange }: WhyProps) {
  return (
    <FormGroup>
      <Label htmlFor={id}>{label}</Label>
      <TextInput
        id={id}
        name={id}
        value={why}
        onChange={(text) => onChange(text === '' ? { known: false } : { known: false, why: text })}
      />
    </FormGroup>
  )
}
