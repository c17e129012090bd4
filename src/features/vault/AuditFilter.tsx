import { useId } from 'react'
import { type AuditAction, auditActions } from '#src/storage/vault/audit/auditEntry.ts'
import { Label } from '#src/ui/form/Label.tsx'

/** Which entries are wanted; all where nothing is said. */
export type Wanted = { application?: string; action?: AuditAction }

type Option = { value: string; label: string }
type Props = {
  wanted: Wanted
  applications: readonly Option[]
  actions: readonly Option[]
  onChange: (wanted: Wanted) => void
}

/** Chooses the entries of one application and of one kind of deed. */
export function AuditFilter({ wanted, applications, actions, onChange }: Props) {
  const { application, action } = wanted
  return (
    <section className="app-filter" aria-label="Find entries">
      <Choose
        label="Application"
        all="All applications"
        value={application}
        options={applications}
        onChange={(value) => onChange({ ...(action && { action }), ...(value && { application: value }) })}
      />
      <Choose
        label="What was done"
        all="Everything"
        value={action}
        options={actions}
        onChange={(value) => {
          const chosen = auditActions.find((each) => each === value)
          onChange({ ...(application && { application }), ...(chosen && { action: chosen }) })
        }}
      />
    </section>
  )
}

type ChooseProps = {
  label: string
  all: string
  value: string | undefined
  options: readonly Option[]
  onChange: (value: string) => void
}

function Choose({ label, all, value = '', options, onChange }: ChooseProps) {
  const id = useId()
  return (
    <div className="govuk-form-group">
      <Label htmlFor={id}>{label}</Label>
      <select
        id={id}
        className="govuk-select"
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
