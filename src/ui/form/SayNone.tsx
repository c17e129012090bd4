import { Choice } from './Choice.tsx'
import { ErrorMessage } from './ErrorMessage.tsx'
import { FormGroup } from './FormGroup.tsx'

type Props = {
  label: string
  hint?: string
  ticked: boolean
  /** What is wrong where something is listed all the same. */
  error?: string | undefined
  onChange: (ticked: boolean) => void
}

/** Says that there is nothing to add to a list, so that an empty list is an answer. */
export function SayNone({ label, hint, ticked, error, onChange }: Props) {
  return (
    <FormGroup error={error}>
      {error && <ErrorMessage id="none-error">{error}</ErrorMessage>}
      <div className="govuk-checkboxes">
        <Choice
          kind="checkbox"
          id="none"
          name="none"
          option={{ value: 'none', label, hint }}
          checked={ticked}
          onChange={onChange}
          onBlur={() => undefined}
        />
      </div>
    </FormGroup>
  )
}
