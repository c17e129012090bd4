import { useId, useState } from 'react'
import { Choice } from './Choice.tsx'
import { GroupField } from './GroupField.tsx'
import { Label } from './Label.tsx'
import { TextInput } from './TextInput.tsx'
import { toggled } from './toggled.ts'

type PickerOption = { value: string; label: string }

type Props = {
  id: string
  legend: string
  hint?: string | undefined
  error?: string | undefined
  /** The words of the search box, shown once there are more options than fit. */
  searchLabel: string
  options: readonly PickerOption[]
  chosen: readonly unknown[]
  onChange: (chosen: unknown[]) => void
  onBlur?: () => void
}

const shownAtOnce = 20

/** Ticks in a list of any length: what is ticked, and as many of those that match the search as fit on a page. */
export function Picker(props: Props) {
  const { id, legend, hint, error, searchLabel, options, chosen, onChange, onBlur = () => undefined } = props
  const searchId = useId()
  const [text, setText] = useState('')
  const values = new Set(chosen)
  const ticked = options.filter(({ value }) => values.has(value))
  const others = options.filter((option) => !values.has(option.value) && matches(option, text))
  const room = Math.max(5, shownAtOnce - ticked.length)
  const shownValues = new Set([...ticked, ...others.slice(0, room)].map(({ value }) => value))
  const shown = options.filter(({ value }) => shownValues.has(value))

  return (
    <GroupField id={id} legend={legend} hint={hint} error={error}>
      {options.length > shownAtOnce && (
        <div className="govuk-form-group">
          <Label htmlFor={searchId}>{searchLabel}</Label>
          <TextInput id={searchId} name="picker-search" value={text} width={20} onChange={setText} />
        </div>
      )}
      <div className="govuk-checkboxes govuk-checkboxes--small">
        {shown.map((option, at) => (
          <Choice
            key={option.value}
            kind="checkbox"
            id={at === 0 ? id : `${id}-${option.value}`}
            name={id}
            option={option}
            checked={values.has(option.value)}
            onChange={(checked) => onChange(toggled(options, chosen, option, checked))}
            onBlur={onBlur}
          />
        ))}
      </div>
      {options.length > shownAtOnce && (
        <p className="govuk-hint" role="status">
          {`${ticked.length} ticked; ${Math.min(room, others.length)} of ${others.length} others shown`}
        </p>
      )}
    </GroupField>
  )
}

function matches({ label }: PickerOption, text: string): boolean {
  return text
    .toLowerCase()
    .split(/\s+/)
    .every((word) => label.toLowerCase().includes(word))
}
