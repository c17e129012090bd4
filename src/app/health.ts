import { createContext } from 'react'

/** What is wrong with this browser’s storage, if anything. */
export type HealthState = 'well' | 'blocked' | 'outdated' | 'unavailable' | 'insecure'

/** What is known of the storage of this browser, and word of each change. */
export type Health = {
  now: () => HealthState
  tell: (state: HealthState) => void
  listen: (listener: () => void) => () => void
}

/** Well, until something is told. What cannot mend without a reload is not told away. */
export function openHealth(): Health {
  let state: HealthState = 'well'
  const listeners = new Set<() => void>()
  return {
    now: () => state,
    tell: (next) => {
      if (state !== 'well' && state !== 'blocked') return
      state = next
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

export const HealthContext = createContext<Health>(openHealth())
export const HealthProvider = HealthContext.Provider
