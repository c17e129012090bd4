import type { TakenOver } from '#src/storage/vault/desk/desk.ts'
import { Inset } from '#src/ui/notice/Inset.tsx'
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
  const said = takenOverWords(state.takenOver)
  return (
    <>
      <p className="govuk-body app-vault-label">
        Applications are kept on this computer only, encrypted, in the vault “{state.vault.label}”. Export one
        to pass it on. An exported file is not encrypted.
      </p>
      {said && <Inset>{said}</Inset>}
    </>
  )
}

/** What came of the applications that an earlier version kept here in clear. */
function takenOverWords(takenOver: TakenOver | undefined): string | undefined {
  if (!takenOver) return undefined
  const { moved, left, stopped } = takenOver
  const all = [
    moved > 0 &&
      `${counted(moved)} that an earlier version kept on this computer without encryption ${moved === 1 ? 'is' : 'are'} in this vault now. Traces may stay on the disk until this site’s data is cleared.`,
    left > 0 &&
      `${counted(left)} could not be read and stay where they were, not encrypted. Tell your IT support.`,
    stopped &&
      'What an earlier version kept on this computer without encryption could not be moved into this vault. That is tried again each time the vault is opened.',
  ]
  return all.filter(Boolean).join(' ') || undefined
}

const counted = (number: number) => (number === 1 ? 'One application' : `${number} applications`)
