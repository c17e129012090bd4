import { createContext } from 'react'

/** A version that is whole on this device and waits. */
export type WaitingVersion = {
  /** Whether no other page of the app is open: only then may it take over. */
  isAlone: () => Promise<boolean>
  /** Resolves once it has taken over. False where another page was opened meanwhile. */
  takeOver: () => Promise<boolean>
}

/** Whether a newer version of the app waits, and word of it. */
export type Updates = {
  waiting: () => WaitingVersion | undefined
  tell: (version: WaitingVersion) => void
  listen: (listener: () => void) => () => void
}

/** No newer version, until one is told of. */
export function openUpdates(): Updates {
  let waiting: WaitingVersion | undefined
  const listeners = new Set<() => void>()
  return {
    waiting: () => waiting,
    tell: (version) => {
      waiting = version
      for (const listener of listeners) listener()
    },
    listen: (listener) => {
      listeners.add(listener)
      return () => {
        listeners.delete(listener)
      }
    },
  }
}

/** The updates of this page. */
export const updates = openUpdates()
export const UpdatesContext = createContext<Updates>(updates)
