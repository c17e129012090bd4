import { useId, useState } from 'react'
import { Pager } from '../list/Pager.tsx'
import { usePaged } from '../list/usePaged.ts'
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

/** Ticks in a list of any length, a page at a time: first what was ticked when the page was opened, then the rest. */
export function Picker(props: Props) {
  const { id, legend, hint, error, searchLabel, options, chosen, onChange, onBlur = () => undefined } = props
  const searchId = useId()
  const [text, setText] = useState('')
  const [tickedFirst] = useState(() => new Set(chosen))
  const long = options.length > shownAtOnce
  const found = long ? matching(options, text, tickedFirst) : options
  const { rows, start, ...paged } = usePaged(found, { size: shownAtOnce })
  const values = new Set(chosen)

  return (
    <GroupField id={id} legend={legend} hint={hint} error={error}>
      {long && (
        <>
          <div className="govuk-form-group">
            <Label htmlFor={searchId}>{searchLabel}</Label>
            <TextInput
              id={searchId}
              name="picker-search"
              value={text}
              width={20}
              onChange={(typed) => {
                setText(typed)
                start()
              }}
            />
          </div>
          <p className="govuk-hint" role="status">
            {options.filter(({ value }) => values.has(value)).length} of {options.length} ticked.
            {text.trim() && ` ${saidFound(found.length)} the search.`}
          </p>
        </>
      )}
      <div className="govuk-checkboxes govuk-checkboxes--small">
        {rows.map((option, at) => (
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
      <Pager paged={paged} what={`of: ${legend}`} />
    </GroupField>
  )
}

function saidFound(found: number): string {
  if (found === 0) return 'None matches'
  return found === 1 ? '1 matches' : `${found} match`
}

/** The options that hold every word of the search, those of `first` before the others. */
function matching(options: readonly PickerOption[], text: string, first: ReadonlySet<unknown>) {
  const words = text.toLowerCase().split(/\s+/)
  const found = options.filter(({ label }) => {
    const said = label.toLowerCase()
    return words.every((word) => said.includes(word))
  })
  return [...found.filter(({ value }) => first.has(value)), ...found.filter(({ value }) => !first.has(value))]
}
