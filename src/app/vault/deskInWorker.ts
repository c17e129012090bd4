import { type Ask, callDesk } from '#src/storage/vault/desk/callDesk.ts'
import type { Desk, DeskAnswer, DeskCall } from '#src/storage/vault/desk/desk.ts'
import { type AskedWorker, askWorker } from '../askWorker.ts'

/** The desk behind a worker of its own; `close` ends the worker, and with it every key. */
export type WorkerDesk = { desk: Desk; close: () => void }

/** Starts no worker before the first call. A worker that broke has lost its keys: every call is then told that the vault is locked. */
export function deskInWorker(start: () => AskedWorker): WorkerDesk {
  let worker: AskedWorker | undefined
  let closed = false
  const waiting = new Set<() => void>()
  const put = askWorker<DeskCall, DeskAnswer>(() => {
    worker = start()
    return worker
  })
  const ask: Ask = (call) =>
    new Promise((resolve) => {
      if (closed) return resolve(undefined)
      const giveUp = () => resolve(undefined)
      waiting.add(giveUp)
      put(call, (answer) => {
        waiting.delete(giveUp)
        resolve(answer)
        return 'done'
      })
    })
  return {
    desk: callDesk(ask),
    close: () => {
      closed = true
      worker?.terminate()
      for (const giveUp of waiting) giveUp()
      waiting.clear()
    },
  }
}
