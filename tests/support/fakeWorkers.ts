import type { Answered, Asked, AskedWorker } from '#src/app/askWorker.ts'

/** Workers as far as the page needs them: what each was asked, and the worker speaking to the `at`th question. */
export function fakeWorkers<Work, Answer>() {
  const started: {
    asked: Asked<Work>[]
    say: (at: number, answer: Answer) => void
    fail: () => void
    ended: () => boolean
  }[] = []
  const start = (): AskedWorker => {
    const target = new EventTarget()
    const asked: Asked<Work>[] = []
    let ended = false
    started.push({
      asked,
      say: (at, answer) => {
        const data: Answered<Answer> = { id: asked[at]?.id ?? 0, answer }
        target.dispatchEvent(new MessageEvent('message', { data }))
      },
      fail: () => target.dispatchEvent(new Event('error')),
      ended: () => ended,
    })
    return {
      addEventListener: target.addEventListener.bind(target),
      postMessage: (question: Asked<Work>) => asked.push(question),
      terminate: () => {
        ended = true
      },
    }
  }
  return { start, started }
}
