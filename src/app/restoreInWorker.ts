import type { RestoreResult } from '#src/storage/restore/restoreFile.ts'

/** What this needs of a worker. */
export type RestoreWorker = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>

/** How long one file may take to be read, in milliseconds. */
export const restoreLimit = 10_000

const tooLong =
  'This file could not be read within ten seconds, so it was left as it is. A file made by this app opens much sooner.'
const failed = 'This file could not be read. It was left as it is.'

/**
 * Reads files from outside in a worker of their own, one worker for each file. A file that takes longer than `limit`
 * milliseconds is refused, and its worker is ended. Nothing that is open changes. Never rejects.
 */
export function restoreInWorker(start: () => RestoreWorker, limit = restoreLimit) {
  return (file: Uint8Array | string): Promise<RestoreResult> =>
    new Promise((resolve) => {
      const worker = start()
      const end = (result: RestoreResult) => {
        clearTimeout(timer)
        worker.terminate()
        resolve(result)
      }
      const timer = setTimeout(() => end({ ok: false, message: tooLong }), limit)
      worker.addEventListener('message', ({ data }: MessageEvent<RestoreResult>) => end(data))
      worker.addEventListener('error', () => end({ ok: false, message: failed }))
      worker.addEventListener('messageerror', () => end({ ok: false, message: failed }))
      worker.postMessage(file)
    })
}
