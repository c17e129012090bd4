/** What this needs of a worker. */
export type AskedWorker = Pick<Worker, 'postMessage' | 'addEventListener' | 'terminate'>

/** Hears the answers to one question until it says that no more are wanted; undefined where the worker broke. */
type Hear<Answer> = (answer: Answer | undefined) => 'more' | 'done'

/**
 * Puts questions to one worker, which is started with the first and kept. Each question has an id that its answers carry.
 * What is in `transfer` goes over and is no longer here. A worker that breaks is told to everyone who waits for it, and the next question starts a new one.
 */
export function askWorker<Work, Answer>(
  start: () => AskedWorker,
): (work: Work, hear: Hear<Answer>, transfer?: Transferable[]) => void {
  const waiting = new Map<number, Hear<Answer>>()
  let worker: AskedWorker | undefined
  let last = 0

  const heard = ({ data: { id, answer } }: MessageEvent<Answered<Answer>>) => {
    if (waiting.get(id)?.(answer) === 'done') waiting.delete(id)
  }
  const giveUp = () => {
    worker?.terminate()
    worker = undefined
    const left = [...waiting.values()]
    waiting.clear()
    for (const hear of left) hear(undefined)
  }
  const open = (): AskedWorker => {
    const opened = start()
    opened.addEventListener('message', heard)
    opened.addEventListener('error', giveUp)
    opened.addEventListener('messageerror', giveUp)
    return opened
  }

  return (work, hear, transfer = []) => {
    const id = ++last
    waiting.set(id, hear)
    try {
      worker ??= open()
      const question: Asked<Work> = { id, work }
      worker.postMessage(question, transfer)
    } catch {
      giveUp()
    }
  }
}

/** A question as it goes to a worker, and an answer as it comes back. */
export type Asked<Work> = { id: number; work: Work }
export type Answered<Answer> = { id: number; answer: Answer }
