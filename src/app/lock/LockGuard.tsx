import { useQuery } from '@tanstack/react-query'
import { useEffect, useState, useSyncExternalStore } from 'react'
import { useServices } from '#src/features/drafts/services.ts'
import { settingsQuery } from '#src/features/vault/vaultQueries.ts'
import { guardPage } from './guardPage.ts'
import { lockChannel } from './lockChannel.ts'
import { browserClocks } from './passingTime.ts'
import { TimeoutWarning } from './TimeoutWarning.tsx'
import { vaultGuard } from './vaultGuard.ts'

/** Locks an open vault when nobody is there, and asks first. Without an open vault there is nothing to lock. */
export function LockGuard() {
  const { door } = useServices()
  const state = useSyncExternalStore(door.listen, door.state)
  return state.kind === 'open' ? <OpenVault key={state.vault.id} id={state.vault.id} /> : null
}

function OpenVault({ id }: { id: string }) {
  const { door, vault } = useServices()
  const [{ guard, channel }] = useState(() => {
    const channel = lockChannel(id)
    const lock = () => void door.lock().catch(() => undefined)
    return { channel, guard: vaultGuard({ clocks: browserClocks, lock, tell: channel.tell }) }
  })
  const standing = useSyncExternalStore(guard.listen, guard.standing)
  const minutes = useQuery(settingsQuery(vault)).data?.lockAfterMinutes

  // The page and the other tabs of this vault.
  useEffect(() => guardPage(guard, channel), [guard, channel])

  // The door, which may be closed by a button, and the clocks, by what the vault's owner set.
  useEffect(() => {
    if (minutes !== undefined) guard.setMinutes(minutes)
    return door.listen(() => {
      if (door.state().kind === 'closed') guard.closed()
    })
  }, [door, guard, minutes])

  const seconds = standing.kind === 'warning' ? standing.seconds : undefined
  return <TimeoutWarning seconds={seconds} onStay={guard.stay} onLock={guard.lockEverywhere} />
}
