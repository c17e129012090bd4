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
        want to keep. {exported}
      </p>
    )
  const said = takenOverWords(state.takenOver)
  return (
    <>
      <p className="govuk-body app-vault-label">
        Applications are kept on this computer only, encrypted, in the vault “{state.vault.label}”. To pass
        one on, send it from its task list, encrypted to that person. {exported}
      </p>
      {said && <Inset>{said}</Inset>}
    </>
  )
}

const exported = 'An exported file is not encrypted, and exhibits and map images are not in it.'

/** What came of the applications that an earlier version kept here in clear. */
function takenOverWords(takenOver: TakenOver | undefined): string | undefined {
  const { moved, left, stopped } = takenOver ?? nothing
  const others = left > 0 || stopped
  if (moved === 0 && !others) return undefined
  const rest = others ? 'others could not be, so tell your IT support' : 'traces may stay on the disk'
  return `An earlier version kept applications here without encryption: ${moved} moved into this vault; ${rest}.`
}

const nothing: TakenOver = { moved: 0, left: 0, stopped: false }
