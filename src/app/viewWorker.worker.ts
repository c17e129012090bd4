import type { Answered, Asked } from './askWorker.ts'
import { viewWork } from './doViewWork.ts'
import type { ViewAnswer, ViewQuestion } from './viewMessages.ts'

const answer = viewWork()

addEventListener('message', ({ data: { id, work } }: MessageEvent<Asked<ViewQuestion>>) => {
  const said: Answered<ViewAnswer> = { id, answer: answer(work) }
  postMessage(said)
})
