import { type ClipboardEvent, type FocusEvent, type Ref, useState } from 'react'
import { type DateParts, joinDate, readDate, splitDate } from './dateText.ts'
import { Label } from './Label.tsx'
import { TextInput } from './TextInput.tsx'

type Props = {
  id: string
  name: string
  /** ISO date, half-typed 'day/month/year', or undefined. */
  value: string | undefined
  error?: boolean
  inputRef?: Ref<HTMLInputElement>
  onChange: (value: string | undefined) => void
  /** The date is left: not on the way from one of its boxes to the next. */
  onBlur?: () => void
}

const boxes = [
  { part: 'day', label: 'Day', width: 2 },
  { part: 'month', label: 'Month', width: 2 },
  { part: 'year', label: 'Year', width: 4 },
] as const

/** Day, month and year boxes for one date, without their question; a whole date may be pasted into any box. */
export function DateInput({ id, name, value, error = false, inputRef, onChange, onBlur }: Props) {
  const [typed, setTyped] = useState<DateParts>()
  // What was typed stays as typed ('06', 'march') for as long as it still means the form's value.
  const shown = typed && joinDate(typed) === value ? typed : splitDate(value ?? '')

  const put = (parts: DateParts) => {
    setTyped(parts)
    onChange(joinDate(parts))
  }
  const paste = (event: ClipboardEvent) => {
    const parts = readDate(event.clipboardData.getData('text'))
    if (!parts) return
    event.preventDefault()
    put(parts)
  }

  const leave = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) onBlur?.()
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only hears that its boxes are left
    <div className="govuk-date-input" id={id} onPaste={paste} onBlur={leave}>
      {boxes.map(({ part, label, width }) => (
        <div className="govuk-date-input__item" key={part}>
          <div className="govuk-form-group">
            <Label htmlFor={`${id}-${part}`} className="govuk-date-input__label">
              {label}
            </Label>
            <TextInput
              id={`${id}-${part}`}
              name={`${name}-${part}`}
              className="govuk-date-input__input"
              value={shown[part]}
              error={error}
              width={width}
              inputMode="numeric"
              {...(part === 'day' && inputRef ? { inputRef } : {})}
              onChange={(text) => put({ ...shown, [part]: text })}
            />
          </div>
        </div>
      ))}
    </div>
  )
}
