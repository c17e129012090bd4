import type { CaseFile } from '#src/domain/case/caseFile.ts'
import type { Services } from '#src/features/drafts/services.ts'
import { type AskedWorker, askWorker } from './askWorker.ts'
import type { ViewAnswer, ViewQuestion } from './viewMessages.ts'

/** Has the live view written in a worker of its own, to which a case goes once for each change. */
export function viewAsker(start: () => AskedWorker): Pick<Services, 'writeView'> {
  const ask = askWorker<ViewQuestion, ViewAnswer>(start)
  let sent: CaseFile | undefined
  return {
    writeView: ({ file, ...page }) =>
      new Promise((resolve, reject) => {
        const asked = file === sent ? page : { ...page, file }
        sent = file
        ask(asked, (answer) => {
          if (answer && 'blocks' in answer) {
            resolve(answer.blocks)
            return 'done'
          }
          sent = undefined
          reject(new Error(answer?.fault ?? 'The part of the app that writes this view stopped.'))
          return 'done'
        })
      }),
  }
}
