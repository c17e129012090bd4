import type { HandOverRead } from '#src/storage/handOver/readHandOver.ts'
import type { FromOpener, ToOpener } from './openFileMessages.ts'
import type { ReadFile } from './vault/handOverWorkOf.ts'

/** What this needs of a worker. */
export type OpeningWorker = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>

/** How long one file may take to be opened, in milliseconds. */
export const openingLimit = 10_000

const tooLong =
  'This file could not be opened within ten seconds, so nothing of it was taken. A file made by this app opens much sooner.'
const failed = 'This file could not be opened. Nothing of it was taken.'
const refused = (message: string): HandOverRead => ({ ok: false, message })

/**
 * Opens files from outside in a worker of their own, one worker for each file, which is ended when it is done, breaks, or takes
 * longer than `limit` milliseconds. It has none of the vault’s keys: it asks for that of the one file, by its header, once.
 */
export function openFileInWorker(start: () => OpeningWorker, limit = openingLimit): ReadFile {
  return (file, fileKeyOf) =>
    new Promise((resolve) => {
      const worker = start()
      const send = (message: ToOpener) => worker.postMessage(message)
      const end = (read: HandOverRead) => {
        clearTimeout(timer)
        worker.terminate()
        resolve(read)
      }
      const timer = setTimeout(() => end(refused(tooLong)), limit)
      let asked = false
      const heard = ({ data }: MessageEvent<FromOpener>) => {
        if ('read' in data) return end(data.read)
        if (asked) return end(refused(failed))
        asked = true
        fileKeyOf(data.header).then(
          (fileKey) => send({ fileKey }),
          (fault) => end(refused(messageOf(fault))),
        )
      }
      worker.addEventListener('message', heard)
      worker.addEventListener('error', () => end(refused(failed)))
      worker.addEventListener('messageerror', () => end(refused(failed)))
      send({ file })
    })
}

const messageOf = (fault: unknown): string => (fault instanceof Error ? fault.message : failed)
