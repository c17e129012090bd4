import { useSyncExternalStore } from 'react'
import type { DoorState } from './door.ts'
import { useServices } from './services.ts'

/** Whether the door is closed, a session runs, or a vault is open. */
export function useDoorState(): DoorState {
  const { door } = useServices()
  return useSyncExternalStore(door.listen, door.state)
}
