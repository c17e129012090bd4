import type { Made, MakingProgress, NotMade, Services, Written } from '#src/features/drafts/services.ts'
import type { PaperAnswer, PaperQuestion } from './paperMessages.ts'

/** What this needs of a worker. */
export type PaperWorker = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>

/** Who waits for one answer of the worker. */
type Waiting = {
  made?: (made: Made) => void
  written?: (written: Written) => void
  tell?: (progress: MakingProgress) => void
}

const gone: NotMade = {
  ok: false,
  because: 'worker',
  message: 'The part of the app that makes papers stopped. Nothing of the case was changed. Try again.',
}

/**
 * Makes papers in one worker, which is started with the first paper and kept, fonts and all. A worker that breaks is told
 * to everyone who waits for it, and the next paper starts a new one.
 */
export function paperMaker(
  start: () => PaperWorker,
): Pick<Services, 'makePack' | 'makeFile' | 'writePapers'> {
  const waiting = new Map<number, Waiting>()
  let worker: PaperWorker | undefined
  let last = 0

  const hear = ({ data }: MessageEvent<PaperAnswer>) => {
    const asker = waiting.get(data.id)
    if ('progress' in data) return asker?.tell?.(data.progress)
    if ('made' in data) asker?.made?.(data.made)
    else asker?.written?.(data.written)
    waiting.delete(data.id)
  }
  const giveUp = () => {
    worker?.terminate()
    worker = undefined
    for (const { made, written } of waiting.values()) (made ?? written)?.(gone)
    waiting.clear()
  }
  const open = (): PaperWorker => {
    const opened = start()
    opened.addEventListener('message', hear)
    opened.addEventListener('error', giveUp)
    opened.addEventListener('messageerror', giveUp)
    return opened
  }
  const ask = (work: PaperQuestion['work'], asker: Waiting) => {
    const id = ++last
    waiting.set(id, asker)
    try {
      worker ??= open()
      const question: PaperQuestion = { id, work }
      worker.postMessage(question)
    } catch {
      giveUp()
    }
  }

  return {
    makePack: (request, tell) => new Promise((made) => ask({ kind: 'pack', ...request }, { made, tell })),
    makeFile: (request) => new Promise((made) => ask({ kind: 'file', ...request }, { made })),
    writePapers: (source) => new Promise((written) => ask({ kind: 'write', ...source }, { written })),
  }
}
