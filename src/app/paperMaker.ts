import type { Made, MakingProgress, NotMade, Services, Written } from '#src/features/drafts/services.ts'
import { type AskedWorker, askWorker } from './askWorker.ts'
import type { PaperAnswer, PaperQuestion } from './paperMessages.ts'

const gone: NotMade = {
  ok: false,
  because: 'worker',
  message: 'The part of the app that makes papers stopped. Nothing of the case was changed. Try again.',
}

/** Makes papers in one worker, which is started with the first paper and kept, fonts and all. */
export function paperMaker(
  start: () => AskedWorker,
): Pick<Services, 'makePack' | 'makeFile' | 'makeDisclosure' | 'writePapers'> {
  const ask = askWorker<PaperQuestion, PaperAnswer>(start)
  const make = (work: PaperQuestion, tell?: (progress: MakingProgress) => void) =>
    new Promise<Made>((done) =>
      ask(work, (answer) => {
        if (answer && 'progress' in answer) {
          tell?.(answer.progress)
          return 'more'
        }
        done(answer && 'made' in answer ? answer.made : gone)
        return 'done'
      }),
    )

  return {
    makePack: (request, tell) => make({ kind: 'pack', ...request }, tell),
    makeFile: (request) => make({ kind: 'file', ...request }),
    makeDisclosure: (request) => make({ kind: 'disclosure', ...request }),
    writePapers: (source) =>
      new Promise<Written>((done) =>
        ask({ kind: 'write', ...source }, (answer) => {
          done(answer && 'written' in answer ? answer.written : gone)
          return 'done'
        }),
      ),
  }
}
