import type { Made, MakingProgress, Services } from '#src/features/drafts/services.ts'
import type { PaperAnswer, PaperQuestion, PaperWork } from './paperMessages.ts'

/** What this needs of a worker. */
export type PaperWorker = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>

type Waiting = { resolve: (made: Made) => void; tell: (progress: MakingProgress) => void }

const gone: Made = {
  ok: false,
  because: 'worker',
  message: 'The part of the app that makes papers stopped. Nothing of the case was changed. Try again.',
}

/**
 * Makes papers in one worker, which is started with the first paper and kept, fonts and all. A worker that breaks is told
 * to everyone who waits for it, and the next paper starts a new one.
 */
export function paperMaker(start: () => PaperWorker): Pick<Services, 'makePack' | 'makeFile'> {
  const waiting = new Map<number, Waiting>()
  let worker: PaperWorker | undefined
  let last = 0

  const hear = ({ data }: MessageEvent<PaperAnswer>) => {
    if ('progress' in data) return waiting.get(data.id)?.tell(data.progress)
    waiting.get(data.id)?.resolve(data.made)
    waiting.delete(data.id)
  }
  const giveUp = () => {
    worker?.terminate()
    worker = undefined
    for (const { resolve } of waiting.values()) resolve(gone)
    waiting.clear()
  }
  const open = (): PaperWorker => {
    const opened = start()
    opened.addEventListener('message', hear)
    opened.addEventListener('error', giveUp)
    opened.addEventListener('messageerror', giveUp)
    return opened
  }
  const ask = (work: PaperWork, tell: Waiting['tell']): Promise<Made> =>
    new Promise((resolve) => {
      const id = ++last
      waiting.set(id, { resolve, tell })
      try {
        worker ??= open()
        const question: PaperQuestion = { id, work }
        worker.postMessage(question)
      } catch {
        giveUp()
      }
    })

  return {
    makePack: (request, tell) => ask({ kind: 'pack', ...request }, tell),
    makeFile: (request) => ask({ kind: 'file', ...request }, () => undefined),
  }
}
