import type { ExhibitWork, PageToShow, WatchedWork } from '#src/features/drafts/exhibitWork.ts'
import type { Services } from '#src/features/drafts/services.ts'
import { type AskedWorker, askWorker } from './askWorker.ts'
import type { ExhibitAnswer, ExhibitQuestion } from './exhibitMessages.ts'

const gone = {
  ok: false,
  reason: 'The part of the app that reads files stopped. Nothing of the case was changed. Try again.',
} as const

/** Has files read and copied in one worker, which is started with the first file. */
export function exhibitAsker(start: () => AskedWorker): Pick<Services, 'exhibits'> {
  const ask = askWorker<ExhibitQuestion, ExhibitAnswer>(start)
  let jobs = 0
  let shown: string | undefined

  const watched = (
    questionOf: (job: number) => ExhibitQuestion,
    { tell = () => undefined, signal = new AbortController().signal }: WatchedWork,
  ): Promise<ExhibitAnswer | undefined> =>
    new Promise((heard, refuse) => {
      const job = ++jobs
      if (signal.aborted) return refuse(signal.reason)
      const stop = () => ask({ kind: 'stop', job }, () => 'done')
      signal.addEventListener('abort', stop, { once: true })
      ask(questionOf(job), (answer) => {
        if (answer && 'progress' in answer) {
          tell(answer.progress)
          return 'more'
        }
        signal.removeEventListener('abort', stop)
        if (answer && 'stopped' in answer) refuse(signal.reason)
        heard(answer)
        return 'done'
      })
    })

  const pageOnce = ({ key, bytes, page, width }: PageToShow, withBytes: boolean) =>
    new Promise<ExhibitAnswer | undefined>((heard) =>
      ask({ kind: 'page', key, page, width, ...(withBytes ? { bytes } : {}) }, (answer) => {
        heard(answer)
        return 'done'
      }),
    )

  const exhibits: ExhibitWork = {
    inspect: async (bytes, watching = {}) => {
      const answer = await watched((job) => ({ kind: 'inspect', job, bytes }), watching)
      return answer && 'inspected' in answer ? answer.inspected : gone
    },
    remake: async (bytes, blackouts, watching = {}) => {
      const answer = await watched((job) => ({ kind: 'remake', job, bytes, blackouts }), watching)
      return answer && 'remade' in answer ? answer.remade : gone
    },
    // A long file is not sent again for each page.
    pageImage: async (asked) => {
      const first = await pageOnce(asked, shown !== asked.key)
      shown = asked.key
      const answer = first && 'notOpen' in first ? await pageOnce(asked, true) : first
      if (answer && 'picture' in answer) return answer.picture
      shown = undefined
      throw new Error(answer && 'fault' in answer ? answer.fault : gone.reason)
    },
  }
  return { exhibits }
}
