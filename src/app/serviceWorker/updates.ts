import { createContext } from 'react'
import type { UpdateQuestion } from './runServiceWorker.ts'

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

/** The version that waits in a service worker; `taken` resolves when a new one has taken over this page. */
export function waitingVersion(
  worker: Pick<ServiceWorker, 'postMessage'>,
  taken: () => Promise<void>,
): WaitingVersion {
  const ask = (question: UpdateQuestion) =>
    new Promise<boolean>((resolve) => {
      const { port1, port2 } = new MessageChannel()
      port1.onmessage = ({ data }: MessageEvent<unknown>) => resolve(data === true)
      worker.postMessage(question, [port2])
    })
  return {
    isAlone: () => ask('isAlone'),
    takeOver: async () => {
      const done = taken()
      if (!(await ask('takeOver'))) return false
      await done
      return true
    },
  }
}
