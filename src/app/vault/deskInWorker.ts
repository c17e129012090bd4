import { type Ask, callDesk } from '#src/storage/vault/desk/callDesk.ts'
import type { Desk, DeskAnswer, DeskCall, DeskSignal } from '#src/storage/vault/desk/desk.ts'
import { type AskedWorker, askWorker } from '../askWorker.ts'

/** The desk behind a worker of its own; `close` ends the worker, and with it every key. */
export type WorkerDesk = { desk: Desk; close: () => void }

/** Starts no worker before the first call. A worker that broke has lost its keys: every call is then told that the vault is locked. */
export function deskInWorker(
  start: () => AskedWorker,
  hear: (signal: DeskSignal, desk: Desk) => void,
): WorkerDesk {
  let worker: AskedWorker | undefined
  let closed = false
  const waiting = new Set<() => void>()
  const signalled = ({ data }: MessageEvent<{ signal?: DeskSignal }>) => {
    if (data.signal) hear(data.signal, desk)
  }
  const put = askWorker<DeskCall, DeskAnswer>(() => {
    worker = start()
    worker.addEventListener('message', signalled)
    return worker
  })
  const ask: Ask = (call) =>
    new Promise((resolve) => {
      if (closed) return resolve(undefined)
      const giveUp = () => resolve(undefined)
      waiting.add(giveUp)
      const answered = (answer: DeskAnswer | undefined) => {
        waiting.delete(giveUp)
        resolve(answer)
        return 'done' as const
      }
      put(call, answered, call.name === 'putFile' ? [call.given[2].buffer] : [])
    })
  const desk = callDesk(ask)
  return {
    desk,
    close: () => {
      closed = true
      worker?.terminate()
      for (const giveUp of waiting) giveUp()
      waiting.clear()
    },
  }
}
