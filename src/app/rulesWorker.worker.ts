import type { Answered, Asked } from './askWorker.ts'
import { rulesWork } from './doRulesWork.ts'
import type { RulesAnswer, RulesQuestion } from './rulesMessages.ts'

const answer = rulesWork()

addEventListener('message', ({ data: { id, work } }: MessageEvent<Asked<RulesQuestion>>) => {
  const said: Answered<RulesAnswer> = { id, answer: answer(work) }
  postMessage(said)
})
