import { Choice } from '#src/ui/form/Choice.tsx'
import { ErrorMessage } from '#src/ui/form/ErrorMessage.tsx'
import { FormGroup } from '#src/ui/form/FormGroup.tsx'
import { wording } from './wording.ts'

type Props = {
  none: boolean
  /** Somebody is listed all the same. */
  both: boolean
  onChange: (ticked: boolean) => void
}

/** Says that there is nobody to add, so that an empty list is an answer. */
export function NoOthers({ none, both, onChange }: Props) {
  return (
    <FormGroup error={both ? wording.both : undefined}>
      {both && <ErrorMessage id="none-error">{wording.both}</ErrorMessage>}
      <div className="govuk-checkboxes">
        <Choice
          kind="checkbox"
          id="none"
          name="none"
          option={{ value: 'none', label: wording.none }}
          checked={none}
          onChange={onChange}
          onBlur={() => undefined}
        />
      </div>
    </FormGroup>
  )
}
