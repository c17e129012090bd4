import type { FileReadBack } from '#src/documents/render/exhibits/readFileBack.ts'
import { notReadBack } from '#src/documents/render/readBack/readBack.ts'
import type { Services } from '#src/features/drafts/services.ts'
import type { Answered, Asked, AskedWorker } from './askWorker.ts'
import type { ExhibitAnswer, ExhibitQuestion } from './exhibitMessages.ts'

/** How long one file may take to be read, in milliseconds. */
const readBackLimit = 20_000

/**
 * Reads the words of files from outside in a worker of their own, one worker for each file, which is ended after `limit`
 * milliseconds. Never rejects.
 */
export function readBackInWorker(
  start: () => AskedWorker,
  limit = readBackLimit,
): Pick<Services, 'readFileBack'> {
  const readFileBack = (bytes: Uint8Array): Promise<FileReadBack> =>
    new Promise((resolve) => {
      const worker = start()
      const end = (result: FileReadBack) => {
        clearTimeout(timer)
        worker.terminate()
        resolve(result)
      }
      const fail = () => end({ ok: false, message: notReadBack.damaged })
      const timer = setTimeout(() => end({ ok: false, message: notReadBack.tooLong }), limit)
      worker.addEventListener('message', ({ data: { answer } }: MessageEvent<Answered<ExhibitAnswer>>) =>
        'readBack' in answer ? end(answer.readBack) : fail(),
      )
      worker.addEventListener('error', fail)
      worker.addEventListener('messageerror', fail)
      const question: Asked<ExhibitQuestion> = { id: 1, work: { kind: 'readBack', bytes } }
      worker.postMessage(question)
    })
  return { readFileBack }
}
