import { sessionDoor } from '#src/app/sessionDoor.ts'
import type { Door, DoorState } from '#src/features/drafts/door.ts'

/** A door behind which a vault is open, until it is locked; `locks` notes each time. */
export function openVaultDoor(id = 'vault_1') {
  let state: DoorState = { kind: 'open', vault: { id, label: 'Test vault' } }
  const listeners = new Set<() => void>()
  const locks: string[] = []
  const door: Door = {
    ...sessionDoor(),
    state: () => state,
    listen: (listener) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
    lock: async () => {
      locks.push('locked')
      state = { kind: 'closed' }
      for (const listener of [...listeners]) listener()
    },
  }
  return { door, locks }
}
