import type { Answered, Asked } from './askWorker.ts'
import { doDisclosureWork } from './doDisclosureWork.ts'
import { doPaperWork, writePapers } from './doPaperWork.ts'
import { fetchFonts } from './fetchFonts.ts'
import type { PaperAnswer, PaperQuestion } from './paperMessages.ts'

const say = (said: Answered<PaperAnswer>, transfer: Transferable[] = []) => postMessage(said, { transfer })

addEventListener('message', async ({ data: { id, work } }: MessageEvent<Asked<PaperQuestion>>) => {
  if (work.kind === 'write') return say({ id, answer: { written: writePapers(work) } })
  const made =
    work.kind === 'disclosure'
      ? await doDisclosureWork(work, fetchFonts)
      : await doPaperWork(work, fetchFonts, (progress) => say({ id, answer: { progress } }))
  say({ id, answer: { made } }, made.ok ? [made.bytes.buffer] : [])
})
