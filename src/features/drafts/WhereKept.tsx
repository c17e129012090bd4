import { useDoorState } from './useDoorState.ts'

/** Where the applications of the list are kept, and what an export is for. */
export function WhereKept() {
  const state = useDoorState()
  if (state.kind !== 'open')
    return (
      <p className="govuk-body">
        Nothing in this session is kept when this page closes or is reloaded. Export each application that you
        want to keep. An exported file is not encrypted.
      </p>
    )
  return (
    <p className="govuk-body app-vault-label">
      Applications are kept on this computer only, encrypted, in the vault “{state.vault.label}”. Export one
      to pass it on. An exported file is not encrypted.
    </p>
  )
}
