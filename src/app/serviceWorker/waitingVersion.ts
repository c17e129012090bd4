import type { UpdateQuestion } from './runServiceWorker.ts'
import type { WaitingVersion } from './updates.ts'

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
