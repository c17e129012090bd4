import { exhibitEngine } from '#src/documents/render/exhibits/exhibitEngine.ts'
import type { Answered, Asked } from './askWorker.ts'
import { exhibitWork } from './doExhibitWork.ts'
import { encodePicture } from './encodePicture.ts'
import type { ExhibitAnswer, ExhibitQuestion } from './exhibitMessages.ts'
import { pdfReader } from './pdfReader.ts'

const work = exhibitWork(exhibitEngine(pdfReader), encodePicture)

const say = (said: Answered<ExhibitAnswer>) => postMessage(said)

addEventListener('message', async ({ data: { id, work: asked } }: MessageEvent<Asked<ExhibitQuestion>>) => {
  say({ id, answer: await work(asked, (answer) => say({ id, answer })) })
})
